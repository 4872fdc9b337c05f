package jp.kurumaza.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.outcome.AnswerFinding;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Findings of published outcomes, for their owner to answer. */
@Path("/topics/{topic}/findings")
@RequestScoped
@Consumes("application/json")
@Produces("application/json")
public class FindingAnswerResource {
  @Inject AnswerFinding answer;
  @Inject AnswerViews answers;
  @Inject Topics topics;
  @Inject TopicLog log;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  /**
   * @param text what will be done, by whom, when
   * @param nextWordOn for under-study, and only there
   */
  public record AnswerRequest(
      Answer.Kind kind, String text, String reason, @Nullable LocalDate nextWordOn) {}

  @PUT
  @Path("{room}/{finding}/answer")
  @Allowed(Right.OWNER)
  public AnswerView answer(
      @PathParam("topic") UUID topic,
      @PathParam("room") UUID room,
      @PathParam("finding") long finding,
      AnswerRequest request) {
    FindingRef ref = new FindingRef(room, finding);
    answer.answer(
        topic,
        ref,
        new Answer(request.kind(), request.text(), request.reason(), request.nextWordOn()),
        caller.signedIn().id(),
        keys.key());
    return Objects.requireNonNull(answers.of(topics.require(topic), log.life(topic), ref));
  }
}
