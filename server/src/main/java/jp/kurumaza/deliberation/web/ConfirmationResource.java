package jp.kurumaza.deliberation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerConfirmation;
import jp.kurumaza.deliberation.AnswerConfirmation.Answer;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.platform.MaxBody;
import jp.kurumaza.room.Rooms;
import org.jspecify.annotations.Nullable;

/** What people in a room answer when a finding is read back to them. */
@Path("/rooms/{room}/findings/{finding}/confirmation/answer")
@RequestScoped
@Produces("application/json")
public class ConfirmationResource {
  private static final int MOST_BYTES = 256 * 1024;

  @Inject Rooms rooms;
  @Inject AnswerConfirmation confirmation;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  /** Whether a finding is what one meant. */
  public record AnswerConfirmationRequest(
      long asked, boolean agrees, @Nullable String text, @Nullable Boolean notPersonalData) {
    Answer answer() {
      return new Answer(asked, agrees, text, Boolean.TRUE.equals(notPersonalData));
    }
  }

  @PUT
  @MaxBody(MOST_BYTES)
  @Allowed(Right.PARTICIPANT)
  public Appended answer(
      @PathParam("room") UUID room,
      @PathParam("finding") long finding,
      AnswerConfirmationRequest request) {
    return new Appended(
        confirmation.answer(
            rooms.require(room), caller.participant(room), finding, request.answer(), keys.key()));
  }
}
