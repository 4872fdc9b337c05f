package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.ParticipantArrived;

/**
 * Where seats are limited: notes who came, and some minutes after the opening gives the seats of
 * those who did not come to those who wait in the room.
 */
@Dependent
public class PassOnSeats {
  private final RoomLog log;

  @Inject
  public PassOnSeats(RoomLog log) {
    this.log = log;
  }

  /**
   * Looks at one room.
   *
   * @param here who is in it at this moment
   */
  public void passOn(UUID room, Set<UUID> here, Instant now) {
    if (!log.read(room, state -> decide(state.all(), here, now)).isEmpty()) {
      log.append(room, Author.system(null), (state, then) -> decide(state.all(), here, now));
    }
  }

  private static List<Fact> decide(RoomState room, Set<UUID> here, Instant now) {
    if (room.getStatus() != RoomState.Status.OPEN || room.admission().kind() != Kind.SEATS) {
      return List.of();
    }
    Stream<Fact> arrivals =
        here.stream()
            .filter(room::isAwaited)
            .map(one -> Fact.forRunners(new ParticipantArrived(one)));
    return Stream.concat(arrivals, room.isGraceOver(now) ? exchange(room, here) : Stream.of())
        .toList();
  }

  /** Who reserved last loses the seat first; who has waited longest gets it. */
  private static Stream<Fact> exchange(RoomState room, Set<UUID> here) {
    List<UUID> waiting = room.waitingList().stream().filter(here::contains).toList();
    List<UUID> absent =
        room.residents().stream().filter(one -> isAbsent(room, one, here)).toList().reversed();
    int seats = Math.min(waiting.size(), absent.size());
    return FreeSeats.passedOn(
        room, absent.subList(0, seats), true, waiting.subList(0, seats).stream())
        .stream();
  }

  private static boolean isAbsent(RoomState room, UUID participant, Set<UUID> here) {
    return room.isAwaited(participant)
        && !here.contains(participant)
        && !room.hasSpoken(participant)
        && !participant.equals(room.getFloor());
  }
}
