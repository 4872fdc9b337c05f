package jp.kurumaza.facilitation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.facilitation.RunRoom;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import org.jspecify.annotations.Nullable;

/** How a talk is run and kept safe. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class FacilitationResource {
  @Inject RunRoom run;
  @Inject Moderate moderate;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** Which step of the agenda. */
  public record StartPhaseRequest(int phase) {}

  /** How much longer. */
  public record ExtendPhaseRequest(int minutes) {}

  /** Whose turn it is. */
  public record GiveFloorRequest(@JsonProperty(required = true) @Nullable UUID participant) {}

  /** Whether statements wait. */
  public record SetHoldingRequest(boolean on) {}

  /** Why a statement is hidden. */
  public record HideStatementRequest(String reason) {}

  @POST
  @Path("opening")
  @Allowed(Right.FACILITATOR)
  public Appended open() {
    return new Appended(run.open(room, author()));
  }

  @POST
  @Path("closing")
  @Allowed(Right.FACILITATOR)
  public Appended close() {
    return new Appended(run.close(room, author()));
  }

  @PUT
  @Path("phase")
  @Allowed(Right.FACILITATOR)
  public Appended startPhase(StartPhaseRequest request) {
    return new Appended(run.startPhase(room, request.phase(), author()));
  }

  @POST
  @Path("extension")
  @Allowed(Right.FACILITATOR)
  public Appended extend(ExtendPhaseRequest request) {
    return new Appended(run.extend(room, request.minutes(), author()));
  }

  @PUT
  @Path("floor")
  @Allowed(Right.FACILITATOR)
  public Appended giveFloor(GiveFloorRequest request) {
    return new Appended(run.giveFloor(room, request.participant(), author()));
  }

  @PUT
  @Path("holding")
  @Allowed(Right.FACILITATOR)
  public Appended setHolding(SetHoldingRequest request) {
    return new Appended(moderate.setHolding(room, request.on(), author()));
  }

  @POST
  @Path("statements/{sequence}/release")
  @Allowed(Right.FACILITATOR)
  public Appended release(@PathParam("sequence") long sequence) {
    return new Appended(moderate.release(room, sequence, author()));
  }

  @PUT
  @Path("statements/{sequence}/hiding")
  @Allowed(Right.FACILITATOR)
  public Appended hide(@PathParam("sequence") long sequence, HideStatementRequest request) {
    return new Appended(moderate.hide(room, sequence, request.reason(), author()));
  }

  @DELETE
  @Path("statements/{sequence}/hiding")
  @Allowed(Right.FACILITATOR)
  public Appended restore(@PathParam("sequence") long sequence) {
    return new Appended(moderate.restore(room, sequence, author()));
  }

  @POST
  @Path("statements/{sequence}/redaction")
  @Allowed(Right.OWNER)
  public Appended redact(@PathParam("sequence") long sequence) {
    return new Appended(moderate.redact(room, sequence, author()));
  }

  private Author author() {
    return Author.account(caller.signedIn().id(), keys.key());
  }
}
