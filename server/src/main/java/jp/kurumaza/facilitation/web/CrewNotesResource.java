package jp.kurumaza.facilitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.facilitation.WriteCrewNote;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.web.Appended;

/** What the crew tells each other. */
@Path("/rooms/{room}/crew-notes")
@RequestScoped
@Produces("application/json")
public class CrewNotesResource {
  @Inject WriteCrewNote write;
  @Inject Caller caller;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** What to tell. */
  public record WriteCrewNoteRequest(String text) {}

  @POST
  @Allowed(Right.CREW)
  public Response write(WriteCrewNoteRequest request) {
    Part part = Optional.ofNullable(caller.seat(room).part()).orElseThrow();
    long note = write.write(room, caller.signedIn().id(), part, request.text(), runner.author());
    return Response.status(201).entity(new Appended(note)).build();
  }

  @DELETE
  @Path("{sequence}")
  @Allowed(Right.CREW)
  public Appended withdraw(@PathParam("sequence") long note) {
    return new Appended(write.withdraw(room, note, caller.signedIn().id(), runner.author()));
  }
}
