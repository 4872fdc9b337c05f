package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.VeilSet;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState.RunningPhase;
import org.jspecify.annotations.Nullable;

/** The course of a talk: open, phase by phase, whose turn, close. */
@Dependent
public class RunRoom {
  private static final int LONGEST_TURN = 30;

  private final RoomLog log;

  @Inject
  public RunRoom(RoomLog log) {
    this.log = log;
  }

  /**
   * The first phase starts with the room.
   *
   * @throws Problem conflict if it is open already, room-closed
   */
  public long open(UUID room, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOwnCourse();
          state.requireNotOpened();
          List<Fact> facts = new ArrayList<>(List.of(Fact.forEveryone(new RoomOpened())));
          facts.addAll(started(state, 0, now));
          return facts;
        });
  }

  /**
   * What was written under the veil is shown, and what was asked of everyone is counted.
   *
   * @throws Problem room-not-open, room-closed
   */
  public long close(UUID room, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOwnCourse();
          state.requireOpen();
          List<Fact> facts = new ArrayList<>(state.reveal());
          facts.addAll(state.closeConfirmations(one -> true));
          facts.add(Fact.forEveryone(new RoomClosed()));
          return facts;
        });
  }

  /**
   * What was written under the veil is shown first.
   *
   * @param phase index in the agenda; the same phase again starts its time anew
   * @throws Problem room-not-open, room-closed, invalid-value
   */
  public long startPhase(UUID room, int phase, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOwnCourse();
          state.requireOpen();
          if (phase < 0 || phase >= state.all().getAgenda().size()) {
            throw Problem.at("/phase", ProblemType.INVALID_VALUE, "進め方にない段階です。");
          }
          List<Fact> facts = new ArrayList<>(state.reveal());
          facts.addAll(started(state, phase, now));
          return facts;
        });
  }

  /** A phase whose time is up gets the minutes from now on. */
  public long extend(UUID room, int minutes, Author author) {
    if (minutes < 1 || minutes > 60) {
      throw Problem.at("/minutes", ProblemType.INVALID_VALUE, "1分から60分までで延ばせます。");
    }
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOwnCourse();
          state.requireOpen();
          RunningPhase running = state.all().getPhase();
          if (running == null) {
            throw new Problem(ProblemType.CONFLICT, "進行中の段階がありません。");
          }
          Instant from = running.endsAt().isAfter(now) ? running.endsAt() : now;
          Instant endsAt = from.plus(Duration.ofMinutes(minutes));
          return List.of(Fact.forEveryone(new PhaseExtended(endsAt)));
        });
  }

  /**
   * @param participant whose turn it is, or null to end the turn; giving it twice does nothing
   * @param minutes how long the turn lasts (1 to 30), anew if it is theirs already; null for as
   *     long as it takes
   * @throws Problem room-not-open, room-closed, seat-needed, invalid-value
   */
  public long giveFloor(
      UUID room, @Nullable UUID participant, @Nullable Integer minutes, Author author) {
    if (minutes != null && (minutes < 1 || minutes > LONGEST_TURN)) {
      throw Problem.at("/minutes", ProblemType.INVALID_VALUE, "1分から30分までにしてください。");
    }
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          if (participant == null) {
            return state.nextTurn();
          }
          state.requireSeat(participant);
          if (minutes == null && participant.equals(state.all().getFloor())) {
            return List.of();
          }
          Instant endsAt = minutes == null ? null : now.plus(Duration.ofMinutes(minutes));
          return List.of(Fact.forEveryone(new FloorGiven(participant, endsAt)));
        });
  }

  private static List<Fact> started(Room state, int index, Instant now) {
    Phase phase = state.all().getAgenda().get(index);
    Instant endsAt = now.plus(Duration.ofMinutes(phase.minutes()));
    List<Fact> facts = new ArrayList<>(List.of(Fact.forEveryone(new PhaseStarted(index, endsAt))));
    switch (phase.method()) {
      case SILENT -> facts.add(Fact.forEveryone(new VeilSet(true)));
      case ROUND -> facts.addAll(RunRound.everybody(state));
      default -> {}
    }
    return facts;
  }
}
