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
import java.util.UUID;
import jp.kurumaza.deliberation.WriteForTheHall;
import jp.kurumaza.deliberation.web.DeliberationResource.CorrectStatementRequest;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.platform.MaxBody;
import jp.kurumaza.room.Rooms;
import org.jspecify.annotations.Nullable;

/** What is said face to face in the hall. */
@Path("/rooms/{room}/hall")
@RequestScoped
@Produces("application/json")
public class HallResource {
  @Inject Rooms rooms;
  @Inject WriteForTheHall write;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** What somebody in the hall said. */
  public record WriteForTheHallRequest(
      String text, @Nullable Integer speaker, @Nullable Boolean notPersonalData) {}

  @POST
  @MaxBody(DeliberationResource.MOST_BYTES)
  @Allowed(Right.SCRIBE)
  public Response say(WriteForTheHallRequest request) {
    boolean sure = Boolean.TRUE.equals(request.notPersonalData());
    return Response.status(201)
        .entity(write.say(rooms.require(room), request.speaker(), request.text(), sure, author()))
        .build();
  }

  @PUT
  @Path("{sequence}")
  @MaxBody(DeliberationResource.MOST_BYTES)
  @Allowed(Right.SCRIBE)
  public Appended correct(@PathParam("sequence") long sequence, CorrectStatementRequest request) {
    boolean sure = Boolean.TRUE.equals(request.notPersonalData());
    return new Appended(
        write.correct(rooms.require(room), sequence, request.text(), sure, author()));
  }

  @DELETE
  @Path("{sequence}")
  @Allowed(Right.SCRIBE)
  public Appended withdraw(@PathParam("sequence") long sequence) {
    return new Appended(write.withdraw(room, sequence, author()));
  }

  private Author author() {
    return Author.account(caller.signedIn().id(), keys.key());
  }
}
