package jp.kurumaza.deliberation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerPoll;
import jp.kurumaza.deliberation.CheckIn;
import jp.kurumaza.deliberation.SayHowItWas;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.CheckedIn;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.room.CheckOut;

/** What everybody in a room is asked for. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class AskedResource {
  @Inject AnswerPoll answer;
  @Inject CheckIn checkIn;
  @Inject SayHowItWas sayHowItWas;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** What somebody chose. */
  public record AnswerPollRequest(int choice) {}

  /** How somebody is here. */
  public record CheckInRequest(CheckedIn.Way way) {}

  @PUT
  @Path("polls/{poll}/answer")
  @Allowed(Right.PARTICIPANT)
  public void answerPoll(@PathParam("poll") long poll, AnswerPollRequest request) {
    answer.answer(room, poll, caller.participant(room), request.choice());
  }

  @PUT
  @Path("check-in")
  @Allowed(Right.PARTICIPANT)
  public Appended checkIn(CheckInRequest request) {
    return new Appended(checkIn.checkIn(room, caller.participant(room), request.way(), keys.key()));
  }

  @PUT
  @Path("check-out")
  @Allowed(Right.PARTICIPANT)
  public void checkOut(CheckOut answers) {
    sayHowItWas.say(room, caller.participant(room), answers);
  }
}
