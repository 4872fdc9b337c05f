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
import jp.kurumaza.facilitation.InvitePerson;
import jp.kurumaza.facilitation.KeepHints;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.HintSettled;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.log.web.Appended;
import org.jspecify.annotations.Nullable;

/** Hints, and invitations to speak. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class BalanceResource {
  @Inject KeepHints hints;
  @Inject InvitePerson invite;
  @Inject Runner runner;

  @PathParam("room")
  UUID room;

  /** What is noticed, and of whom or what. */
  public record ShowHintRequest(
      HintShown.Kind kind,
      @JsonProperty(required = true) @Nullable UUID participant,
      @JsonProperty(required = true) @Nullable Long statement) {}

  /** What became of a hint. */
  public record SettleHintRequest(HintSettled.How outcome) {}

  @POST
  @Path("hints")
  @Allowed(Right.FACILITATOR)
  public Appended show(ShowHintRequest request) {
    HintShown hint = new HintShown(request.kind(), request.participant(), request.statement());
    return new Appended(hints.show(room, hint, runner.author()));
  }

  @PUT
  @Path("hints/{hint}/outcome")
  @Allowed(Right.FACILITATOR)
  public Appended settle(@PathParam("hint") long hint, SettleHintRequest request) {
    return new Appended(hints.settle(room, hint, request.outcome(), runner.author()));
  }

  @PUT
  @Path("people/{participant}/invitation")
  @Allowed(Right.FACILITATOR)
  public Appended invite(@PathParam("participant") UUID participant) {
    return new Appended(invite.invite(room, participant, runner.author()));
  }

  @DELETE
  @Path("people/{participant}/invitation")
  @Allowed(Right.FACILITATOR)
  public Appended endInvitation(@PathParam("participant") UUID participant) {
    return new Appended(invite.end(room, participant, runner.author()));
  }
}
