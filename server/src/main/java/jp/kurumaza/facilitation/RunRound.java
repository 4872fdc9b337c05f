package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState.Person;

/** Everybody is heard in turn. */
@Dependent
public class RunRound {
  private final RoomLog log;

  @Inject
  public RunRound(RoomLog log) {
    this.log = log;
  }

  /**
   * Begins with the first who took a seat; a round under way begins anew.
   *
   * @throws Problem room-not-open, room-closed, conflict where no resident has a seat
   */
  public long start(UUID room, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          List<Fact> round = everybody(state);
          if (round.isEmpty()) {
            throw new Problem(ProblemType.CONFLICT, "席についている住民が、まだいません。");
          }
          return round;
        });
  }

  /** Breaks the round off; ending what is over does nothing. */
  public long end(UUID room, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          return state.all().getRound() == null
              ? List.of()
              : List.of(Fact.forEveryone(new RoundEnded()));
        });
  }

  /** A round of all residents, in the order of their seats; nothing where nobody sits yet. */
  static List<Fact> everybody(Room state) {
    List<UUID> order =
        state.all().getPeople().stream()
            .filter(person -> person.role() == Role.RESIDENT)
            .map(Person::participant)
            .filter(participant -> !state.all().isRemoved(participant))
            .toList();
    return order.isEmpty()
        ? List.of()
        : List.of(
            Fact.forEveryone(new RoundStarted(order)),
            Fact.forEveryone(new FloorGiven(order.getFirst(), null)));
  }
}
