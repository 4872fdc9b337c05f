package jp.kurumaza.facilitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.facilitation.RestrainPerson;
import jp.kurumaza.facilitation.web.FacilitationResource.SetHoldingRequest;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.web.Appended;

/** What one person may not do. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class RestraintsResource {
  @Inject RestrainPerson restrain;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** Why somebody is removed. */
  public record RemovePersonRequest(String reason) {}

  @PUT
  @Path("people/{participant}/holding")
  @Allowed(Right.FACILITATOR)
  public Appended hold(@PathParam("participant") UUID participant, SetHoldingRequest request) {
    return new Appended(restrain.hold(room, participant, request.on(), runner.author()));
  }

  @PUT
  @Path("people/{participant}/removal")
  @Allowed(Right.FACILITATOR)
  public Appended remove(@PathParam("participant") UUID participant, RemovePersonRequest request) {
    return new Appended(restrain.remove(room, participant, request.reason(), runner.author()));
  }

  @DELETE
  @Path("people/{participant}/removal")
  @Allowed(Right.FACILITATOR)
  public Appended letIn(@PathParam("participant") UUID participant) {
    return new Appended(restrain.letIn(room, participant, runner.author()));
  }
}
