package jp.kurumaza.deliberation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerInvitation;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.EndTurn;
import jp.kurumaza.deliberation.RaiseHand;
import jp.kurumaza.deliberation.React;
import jp.kurumaza.deliberation.ReportStatement;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.InvitationAnswered;
import jp.kurumaza.log.event.StatementReported;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.platform.MaxBody;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Reactions.Kind;
import jp.kurumaza.room.Rooms;
import org.jspecify.annotations.Nullable;

/** What people in a room do. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class DeliberationResource {
  /** The longest statement (10,000 characters of 4 bytes), as JSON may escape it. */
  static final int MOST_BYTES = 256 * 1024;

  @Inject Rooms rooms;
  @Inject SubmitStatement submit;
  @Inject ChangeStatement change;
  @Inject RaiseHand hand;
  @Inject EndTurn turn;
  @Inject AnswerInvitation invitation;
  @Inject React react;
  @Inject ReportStatement report;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** New words. */
  public record SubmitStatementRequest(
      String text, @Nullable Long replyTo, @Nullable Boolean notPersonalData) {}

  /** Other words for the same statement. */
  public record CorrectStatementRequest(String text, @Nullable Boolean notPersonalData) {}

  /** Why somebody should look at a statement. */
  public record ReportStatementRequest(StatementReported.Reason reason, @Nullable String text) {}

  /** What an invited person will do. */
  public record AnswerInvitationRequest(InvitationAnswered.Answer answer) {}

  @POST
  @Path("statements")
  @MaxBody(MOST_BYTES)
  @Allowed(Right.PARTICIPANT)
  public Response submit(SubmitStatementRequest request) {
    SubmitStatement.Said said =
        submit.submit(
            rooms.require(room),
            caller.participant(room),
            request.text(),
            request.replyTo(),
            Boolean.TRUE.equals(request.notPersonalData()),
            keys.key());
    return Response.status(201).entity(said).build();
  }

  @PUT
  @Path("statements/{sequence}")
  @MaxBody(MOST_BYTES)
  @Allowed(Right.PARTICIPANT)
  public Appended correct(@PathParam("sequence") long sequence, CorrectStatementRequest request) {
    return new Appended(
        change.correct(
            rooms.require(room),
            caller.participant(room),
            sequence,
            request.text(),
            Boolean.TRUE.equals(request.notPersonalData()),
            keys.key()));
  }

  @DELETE
  @Path("statements/{sequence}")
  @Allowed(Right.PARTICIPANT)
  public Appended withdraw(@PathParam("sequence") long sequence) {
    return new Appended(
        change.withdraw(rooms.require(room), caller.participant(room), sequence, keys.key()));
  }

  @POST
  @Path("statements/{sequence}/reports")
  @Allowed(Right.PARTICIPANT)
  public void report(@PathParam("sequence") long sequence, ReportStatementRequest request) {
    report.report(
        room, caller.participant(room), sequence, request.reason(), request.text(), keys.key());
  }

  @PUT
  @Path("statements/{sequence}/reactions/{kind}")
  @Allowed(Right.PARTICIPANT)
  public void react(@PathParam("sequence") long sequence, @PathParam("kind") String kind) {
    react.react(room, sequence, caller.participant(room), kind(kind));
  }

  @DELETE
  @Path("statements/{sequence}/reactions/{kind}")
  @Allowed(Right.PARTICIPANT)
  public void unreact(@PathParam("sequence") long sequence, @PathParam("kind") String kind) {
    react.takeBack(room, sequence, caller.participant(room), kind(kind));
  }

  @PUT
  @Path("hand")
  @Allowed(Right.PARTICIPANT)
  public Appended raise() {
    return new Appended(hand.raise(room, caller.participant(room), keys.key()));
  }

  @DELETE
  @Path("hand")
  @Allowed(Right.PARTICIPANT)
  public Appended lower() {
    return new Appended(hand.lower(room, caller.participant(room), keys.key()));
  }

  @DELETE
  @Path("floor")
  @Allowed(Right.PARTICIPANT)
  public Appended endTurn() {
    return new Appended(turn.end(room, caller.participant(room), keys.key()));
  }

  @PUT
  @Path("invitation")
  @Allowed(Right.PARTICIPANT)
  public Appended answer(AnswerInvitationRequest request) {
    return new Appended(
        invitation.answer(room, caller.participant(room), request.answer(), keys.key()));
  }

  private static Kind kind(String name) {
    try {
      return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.NOT_FOUND, "この反応はありません。");
    }
  }
}
