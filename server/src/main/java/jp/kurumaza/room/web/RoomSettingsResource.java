package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.room.ChangeRoom;
import jp.kurumaza.room.RoomPlan;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;

/** What was arranged for a room, and what becomes of it before it opens. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class RoomSettingsResource {
  @Inject Rooms rooms;
  @Inject RoomCards cards;
  @Inject RoomViews views;
  @Inject ChangeRoom change;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** Why the talk will not take place. */
  public record CancelRoomRequest(String reason) {}

  @GET
  @Path("settings")
  @Allowed(Right.OWNER)
  public RoomPlan read() {
    RoomSettings settings = rooms.require(room);
    return views.look(
        room, Viewer.READER, state -> RoomPlan.of(settings, state.getAgenda(), state.admission()));
  }

  @PUT
  @Path("settings")
  @Allowed(Right.OWNER)
  public RoomCard change(RoomSettingsRequest request) {
    return cards.card(change.change(room, request.plan(), author()));
  }

  @POST
  @Path("cancellation")
  @Allowed(Right.OWNER)
  public Appended cancel(CancelRoomRequest request) {
    return new Appended(change.cancel(room, request.reason(), author()));
  }

  private Author author() {
    return Author.account(caller.signedIn().id(), keys.key());
  }
}
