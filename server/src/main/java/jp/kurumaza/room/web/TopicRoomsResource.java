package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.ScheduleRoom;

/** Rooms are arranged for a topic. */
@Path("/topics/{topic}/rooms")
@RequestScoped
@Produces("application/json")
public class TopicRoomsResource {
  @Inject RoomCards cards;
  @Inject ScheduleRoom schedule;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @POST
  @Allowed(Right.OWNER)
  public Response schedule(@PathParam("topic") UUID topic, RoomSettingsRequest request) {
    Author author = Author.account(caller.signedIn().id(), keys.key());
    RoomSettings room = schedule.schedule(topic, request.plan(), author);
    return Response.status(201).entity(cards.card(room)).build();
  }
}
