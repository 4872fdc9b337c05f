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
import java.util.List;
import java.util.UUID;
import jp.kurumaza.facilitation.ChangeAgenda;
import jp.kurumaza.facilitation.CoolDown;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.facilitation.Reveal;
import jp.kurumaza.facilitation.RunPoll;
import jp.kurumaza.facilitation.RunRoom;
import jp.kurumaza.facilitation.RunRound;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** How a talk is run and kept safe. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class FacilitationResource {
  @Inject RunRoom run;
  @Inject RunRound round;
  @Inject RunPoll polls;
  @Inject Reveal reveal;
  @Inject ChangeAgenda agenda;
  @Inject Moderate moderate;
  @Inject CoolDown coolDown;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** The phases to come: as they were seen, and as they shall be. */
  public record ChangeAgendaRequest(List<Phase> seen, List<Phase> phases) {}

  /** Which step of the agenda. */
  public record StartPhaseRequest(int phase) {}

  /** How much longer. */
  public record ExtendPhaseRequest(int minutes) {}

  /** Whose turn it is. */
  public record GiveFloorRequest(
      @JsonProperty(required = true) @Nullable UUID participant, @Nullable Integer minutes) {}

  /** Whether statements wait. */
  public record SetHoldingRequest(boolean on) {}

  /** For how long somebody may not speak. */
  public record StartCoolDownRequest(int minutes) {}

  /** Why a statement is hidden. */
  public record HideStatementRequest(String reason) {}

  @POST
  @Path("opening")
  @Allowed(Right.FACILITATOR)
  public Appended open() {
    return new Appended(run.open(room, runner.author()));
  }

  @POST
  @Path("closing")
  @Allowed(Right.FACILITATOR)
  public Appended close() {
    polls.closeOpen(room, runner.author());
    return new Appended(run.close(room, runner.author()));
  }

  @PUT
  @Path("agenda")
  @Allowed(Right.FACILITATOR)
  public Appended changeAgenda(ChangeAgendaRequest request) {
    return new Appended(agenda.change(room, request.seen(), request.phases(), runner.author()));
  }

  @PUT
  @Path("phase")
  @Allowed(Right.FACILITATOR)
  public Appended startPhase(StartPhaseRequest request) {
    return new Appended(run.startPhase(room, request.phase(), runner.author()));
  }

  @POST
  @Path("extension")
  @Allowed(Right.FACILITATOR)
  public Appended extend(ExtendPhaseRequest request) {
    return new Appended(run.extend(room, request.minutes(), runner.author()));
  }

  @PUT
  @Path("floor")
  @Allowed(Right.FACILITATOR)
  public Appended giveFloor(GiveFloorRequest request) {
    return new Appended(
        run.giveFloor(room, request.participant(), request.minutes(), runner.author()));
  }

  @POST
  @Path("round")
  @Allowed(Right.FACILITATOR)
  public Appended startRound() {
    return new Appended(round.start(room, runner.author()));
  }

  @DELETE
  @Path("round")
  @Allowed(Right.FACILITATOR)
  public Appended endRound() {
    return new Appended(round.end(room, runner.author()));
  }

  @POST
  @Path("reveal")
  @Allowed(Right.FACILITATOR)
  public Appended reveal() {
    return new Appended(reveal.reveal(room, runner.author()));
  }

  @PUT
  @Path("holding")
  @Allowed(Right.FACILITATOR)
  public Appended setHolding(SetHoldingRequest request) {
    return new Appended(moderate.setHolding(room, request.on(), runner.author()));
  }

  @PUT
  @Path("people/{participant}/cool-down")
  @Allowed(Right.FACILITATOR)
  public Appended startCoolDown(
      @PathParam("participant") UUID participant, StartCoolDownRequest request) {
    return new Appended(coolDown.start(room, participant, request.minutes(), runner.author()));
  }

  @DELETE
  @Path("people/{participant}/cool-down")
  @Allowed(Right.FACILITATOR)
  public Appended endCoolDown(@PathParam("participant") UUID participant) {
    return new Appended(coolDown.end(room, participant, runner.author()));
  }

  @POST
  @Path("statements/{sequence}/release")
  @Allowed(Right.FACILITATOR)
  public Appended release(@PathParam("sequence") long sequence) {
    return new Appended(moderate.release(room, sequence, runner.author()));
  }

  @PUT
  @Path("statements/{sequence}/hiding")
  @Allowed(Right.FACILITATOR)
  public Appended hide(@PathParam("sequence") long sequence, HideStatementRequest request) {
    return new Appended(moderate.hide(room, sequence, request.reason(), runner.author()));
  }

  @DELETE
  @Path("statements/{sequence}/hiding")
  @Allowed(Right.FACILITATOR)
  public Appended restore(@PathParam("sequence") long sequence) {
    return new Appended(moderate.restore(room, sequence, runner.author()));
  }

  @DELETE
  @Path("statements/{sequence}/concern")
  @Allowed(Right.FACILITATOR)
  public Appended clear(@PathParam("sequence") long sequence) {
    return new Appended(moderate.clear(room, sequence, runner.author()));
  }

  @POST
  @Path("statements/{sequence}/redaction")
  @Allowed(Right.OWNER)
  public Appended redact(@PathParam("sequence") long sequence) {
    return new Appended(moderate.redact(room, sequence, runner.author()));
  }
}
