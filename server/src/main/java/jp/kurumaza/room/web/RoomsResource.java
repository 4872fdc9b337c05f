package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Role;
import jp.kurumaza.room.RoomState.Status;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.topic.TopicLife.State;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;

/** Rooms, by their start. */
@Path("/rooms")
@RequestScoped
@Produces("application/json")
public class RoomsResource {
  @Inject Rooms rooms;
  @Inject RoomCards cards;
  @Inject Topics topics;
  @Inject TopicLog lives;
  @Inject Caller caller;

  @GET
  @Allowed(Right.ANYONE)
  public List<RoomCard> list(
      @QueryParam("assigned") @DefaultValue("false") boolean assigned,
      @QueryParam("own") @DefaultValue("false") boolean own) {
    return assigned ? assigned() : own ? own() : offered();
  }

  private List<RoomCard> own() {
    Account account = caller.account();
    return account == null || !account.has(Role.POLICY)
        ? List.of()
        : rooms.all().stream()
            .filter(room -> topics.require(room.topic()).department().equals(account.department()))
            .map(cards::card)
            .toList();
  }

  private List<RoomCard> assigned() {
    Account account = caller.account();
    return account == null
        ? List.of()
        : rooms.crewedBy(account.id()).stream().map(cards::card).toList();
  }

  private List<RoomCard> offered() {
    return rooms.all().stream()
        .filter(room -> lives.life(room.topic()).is(State.OPEN))
        .map(cards::card)
        .filter(card -> card.status() == Status.OPEN || card.status() == Status.SCHEDULED)
        .toList();
  }
}
