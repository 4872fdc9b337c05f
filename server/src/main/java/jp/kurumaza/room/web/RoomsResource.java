package jp.kurumaza.room.web;

import static java.util.Comparator.comparing;

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
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState.Status;
import jp.kurumaza.room.Rooms;

/** Rooms, by their start. */
@Path("/rooms")
@RequestScoped
@Produces("application/json")
public class RoomsResource {
  @Inject Rooms rooms;
  @Inject RoomCards cards;
  @Inject Caller caller;

  @GET
  @Allowed(Right.ANYONE)
  public List<RoomCard> list(@QueryParam("assigned") @DefaultValue("false") boolean assigned) {
    Account account = caller.account();
    List<RoomSettings> found =
        !assigned ? rooms.all() : account == null ? List.of() : rooms.runBy(account.id());
    return found.stream()
        .map(cards::card)
        .filter(
            card -> assigned || card.status() == Status.OPEN || card.status() == Status.SCHEDULED)
        .sorted(comparing(RoomCard::startsAt))
        .toList();
  }
}
