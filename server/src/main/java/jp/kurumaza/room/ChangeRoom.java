package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.RoomCancelled;
import jp.kurumaza.platform.Text;

/** Policy staff arrange a talk differently, or call it off, as long as it has not been opened. */
@Dependent
public class ChangeRoom {
  private static final int REASON_LIMIT = 200;

  private final RoomLog log;
  private final Rooms rooms;
  private final Accounts accounts;

  @Inject
  public ChangeRoom(RoomLog log, Rooms rooms, Accounts accounts) {
    this.log = log;
    this.rooms = rooms;
    this.accounts = accounts;
  }

  /**
   * @throws jp.kurumaza.platform.Problem what {@link RoomPlan} lacks; conflict once it has been
   *     opened; room-closed or room-cancelled
   */
  public RoomSettings change(UUID id, RoomPlan plan, Author author) {
    plan.requireSound(accounts);
    RoomSettings changed = plan.settings(id, rooms.require(id).topic());
    log.append(
        id,
        author,
        (room, now) -> {
          room.requireNotOpened();
          return room.all().getAgenda().equals(plan.agenda())
              ? List.of()
              : List.of(Fact.forEveryone(new AgendaSet(plan.agenda())));
        });
    rooms.change(changed);
    return changed;
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
