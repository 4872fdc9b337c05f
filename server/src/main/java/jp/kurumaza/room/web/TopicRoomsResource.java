package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.ScheduleRoom;
import org.jspecify.annotations.Nullable;

/** Rooms are arranged for a topic. */
@Path("/topics/{topic}/rooms")
@RequestScoped
@Produces("application/json")
public class TopicRoomsResource {
  @Inject RoomCards cards;
  @Inject ScheduleRoom schedule;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  /** {@code RoomSettings} of the contract. */
  public record ScheduleRoomRequest(
      String title,
      String place,
      Instant startsAt,
      List<Phase> agenda,
      Set<UUID> facilitators,
      @Nullable Integer statementLimit) {
    private static final int USUAL_LIMIT = 2_000;

    ScheduleRoom.Plan plan() {
      int limit = statementLimit == null ? USUAL_LIMIT : statementLimit;
      return new ScheduleRoom.Plan(title, place, startsAt, agenda, facilitators, limit);
    }
  }

  @POST
  @Allowed(Right.OWNER)
  public Response schedule(@PathParam("topic") UUID topic, ScheduleRoomRequest request) {
    Author author = Author.account(caller.signedIn().id(), keys.key());
    RoomSettings room = schedule.schedule(topic, request.plan(), author);
    return Response.status(201).entity(cards.card(room)).build();
  }
}
