package jp.kurumaza.facilitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kurumaza.facilitation.Escalate;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.EscalationRaised.Reason;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** What must not wait in a room. */
@Path("/rooms/{room}/escalations")
@RequestScoped
@Produces("application/json")
public class EscalationsResource {
  @Inject Escalate escalate;
  @Inject Caller caller;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** What must not wait, and why. */
  public record RaiseEscalationRequest(
      Reason reason, @Nullable Long statement, @Nullable String text) {}

  @POST
  @Allowed(Right.CREW)
  public Response raise(RaiseEscalationRequest request) {
    long raised =
        escalate.raise(
            room,
            caller.signedIn().id(),
            request.reason(),
            request.statement(),
            request.text(),
            runner.author());
    return Response.status(201).entity(new Appended(raised)).build();
  }

  @PUT
  @Path("{escalation}/taking")
  @Allowed(Right.CONTACT)
  public Appended take(@PathParam("escalation") long escalation) {
    return new Appended(escalate.take(room, escalation, caller.signedIn().id(), runner.author()));
  }
}
