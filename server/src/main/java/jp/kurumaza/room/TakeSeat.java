package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonMoved;
import jp.kurumaza.log.event.Table;

/**
 * Somebody joins the circle; coming again does nothing. While people talk at tables, a resident who
 * comes sits where the fewest are.
 */
@Dependent
public class TakeSeat {
  private final RoomLog log;

  @Inject
  public TakeSeat(RoomLog log) {
    this.log = log;
  }

  /**
   * @throws jp.kurumaza.platform.Problem room-closed, removed, not-your-table
   */
  public long take(UUID room, UUID participant, Role role, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireNotOver();
          state.requireNotRemoved(participant);
          if (role == Role.RESIDENT) {
            state.requireTable(participant);
          }
          return state.all().seats(participant) ? List.of() : seated(state, participant, role);
        });
  }

  private static List<Fact> seated(Room state, UUID participant, Role role) {
    Fact joined = Fact.forEveryone(new ParticipantJoined(participant, null, role));
    List<Table> open = state.all().tables().open();
    return role == Role.RESIDENT && !open.isEmpty()
        ? List.of(
            joined, Fact.forEveryone(new PersonMoved(participant, Lots.smallest(open).room())))
        : List.of(joined);
  }
}
