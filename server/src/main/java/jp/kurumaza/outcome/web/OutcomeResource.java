package jp.kurumaza.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.outcome.DraftOutcome;
import jp.kurumaza.outcome.EditOutcome;
import jp.kurumaza.outcome.ReviewOutcome;
import jp.kurumaza.outcome.SeeAnswers;
import jp.kurumaza.outcome.TakeOverFindings;
import org.jspecify.annotations.Nullable;

/** A topic's outcome: the public one, and the work on it. */
@Path("/topics/{topic}/outcome")
@RequestScoped
@Consumes("application/json")
@Produces("application/json")
public class OutcomeResource {
  @Inject OutcomeViews outcomes;
  @Inject DraftViews drafts;
  @Inject DraftOutcome draft;
  @Inject EditOutcome edit;
  @Inject TakeOverFindings findings;
  @Inject ReviewOutcome review;
  @Inject SeeAnswers answers;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  /** Title and introduction. */
  public record TitleOutcomeRequest(String title, String intro) {}

  /**
   * @param text other words; null leaves them
   */
  public record EditSentenceRequest(@Nullable String text, boolean confirmed) {}

  /** Why a draft goes back. */
  public record ReturnOutcomeRequest(String reason) {}

  @GET
  @Allowed(Right.ANYONE)
  public OutcomeView read(@PathParam("topic") UUID topic) {
    return outcomes.of(topic, caller.participantIn(topic));
  }

  @PUT
  @Path("seen")
  @Allowed(Right.ANYONE)
  public void see(@PathParam("topic") UUID topic) {
    UUID person = caller.person();
    if (person != null) {
      answers.in(topic, person);
    }
  }

  @POST
  @Path("draft")
  @Allowed(Right.OWNER)
  public Response draft(@PathParam("topic") UUID topic) {
    draft.draft(topic, Author.account(who(), keys.key()));
    return Response.status(Response.Status.CREATED).entity(view(topic)).build();
  }

  @GET
  @Path("draft")
  @Allowed(Right.REVIEWER)
  public DraftView readDraft(@PathParam("topic") UUID topic) {
    return view(topic);
  }

  @PUT
  @Path("draft")
  @Allowed(Right.REVIEWER)
  public DraftView title(@PathParam("topic") UUID topic, TitleOutcomeRequest request) {
    edit.title(topic, request.title(), request.intro(), who());
    return view(topic);
  }

  @PUT
  @Path("draft/sentences/{sentence}")
  @Allowed(Right.REVIEWER)
  public DraftView edit(
      @PathParam("topic") UUID topic,
      @PathParam("sentence") UUID sentence,
      EditSentenceRequest request) {
    edit.edit(topic, sentence, request.text(), request.confirmed(), who());
    return view(topic);
  }

  @DELETE
  @Path("draft/sentences/{sentence}")
  @Allowed(Right.REVIEWER)
  public DraftView drop(@PathParam("topic") UUID topic, @PathParam("sentence") UUID sentence) {
    edit.drop(topic, sentence, who());
    return view(topic);
  }

  @POST
  @Path("draft/findings")
  @Allowed(Right.REVIEWER)
  public DraftView takeOver(@PathParam("topic") UUID topic) {
    findings.takeOver(topic, Author.account(who(), keys.key()));
    return view(topic);
  }

  @POST
  @Path("draft/review")
  @Allowed(Right.REVIEWER)
  public DraftView review(@PathParam("topic") UUID topic) {
    review.review(topic, who(), keys.key());
    return view(topic);
  }

  @POST
  @Path("draft/return")
  @Allowed(Right.REVIEWER)
  public DraftView sendBack(@PathParam("topic") UUID topic, ReturnOutcomeRequest request) {
    review.sendBack(topic, request.reason(), who(), keys.key());
    return view(topic);
  }

  @POST
  @Path("draft/approval")
  @Allowed(Right.OWNER)
  public DraftView approve(@PathParam("topic") UUID topic) {
    review.approve(topic, who(), keys.key());
    return view(topic);
  }

  private UUID who() {
    return caller.signedIn().id();
  }

  private DraftView view(UUID topic) {
    return drafts.of(topic, caller.signedIn());
  }
}
