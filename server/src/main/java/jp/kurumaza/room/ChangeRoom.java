package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.platform.Text;
import jp.kurumaza.topic.Topics;

/** Policy staff arrange a talk differently, or call it off, as long as it has not been opened. */
@Dependent
public class ChangeRoom {
  private static final int REASON_LIMIT = 200;

  private final RoomLog log;
  private final Rooms rooms;
  private final Topics topics;
  private final Accounts accounts;

  @Inject
  public ChangeRoom(RoomLog log, Rooms rooms, Topics topics, Accounts accounts) {
    this.log = log;
    this.rooms = rooms;
    this.topics = topics;
    this.accounts = accounts;
  }

  /**
   * @throws jp.kurumaza.platform.Problem what {@link RoomPlan} lacks; conflict once it has been
   *     opened; room-closed or room-cancelled
   */
  public RoomSettings change(UUID id, RoomPlan plan, Author author) {
    UUID topic = rooms.require(id).topic();
    Crew crew = plan.requireSound(accounts, topics.require(topic).department());
    RoomSettings changed = plan.settings(id, topic, crew);
    log.append(
        id,
        author,
        (room, now) -> {
          room.requireNotOpened();
          List<Fact> facts = new ArrayList<>(room.changes(crew));
          facts.addAll(differences(room.all(), plan));
          return facts;
        });
    rooms.change(changed);
    return changed;
  }

  private static List<Fact> differences(RoomState room, RoomPlan plan) {
    AdmissionRules.requirePossible(plan.admission(), room, "/admission");
    List<Fact> facts = new ArrayList<>(FreeSeats.by(plan.admission(), room));
    if (!room.getAgenda().equals(plan.agenda())) {
      facts.add(Fact.forEveryone(new AgendaSet(plan.agenda())));
    }
    return facts;
  }

  /**
   * @param reason public, at most 200 characters
   * @throws jp.kurumaza.platform.Problem what the reason lacks; conflict once it has been opened;
   *     room-closed or room-cancelled
   */
  public long cancel(UUID id, String reason, Author author) {
    Text.require(reason, "/reason", REASON_LIMIT);
    return log.append(
        id,
        author,
        (room, now) -> {
          room.requireNotOpened();
          return List.of(Fact.forEveryone(new RoomCancelled(reason)));
        });
  }
}
