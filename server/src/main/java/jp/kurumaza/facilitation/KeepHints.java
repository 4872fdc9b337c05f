package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.HintSettled;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Hint;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;

/**
 * Which hints were before those who run a room, and what became of them. The consoles notice; the
 * log keeps, so that all consoles show the same.
 */
@Dependent
public class KeepHints {
  static final int MOST_OPEN = 3;

  private final RoomLog log;

  @Inject
  public KeepHints(RoomLog log) {
    this.log = log;
  }

  /**
   * Does nothing where it is before them already, or three are.
   *
   * @throws Problem room-not-open, room-closed, seat-needed or not-found for whom or what it is
   *     about, invalid-value if it is about neither or both where it needs one
   */
  public long show(UUID room, HintShown hint, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          requireSubject(state, hint);
          List<Hint> open =
              state.all().getHints().stream().filter(one -> one.outcome() == null).toList();
          return open.size() >= MOST_OPEN || open.stream().anyMatch(one -> isSame(one, hint))
              ? List.of()
              : List.of(Fact.forRunners(hint));
        });
  }

  /**
   * Settling it twice does nothing.
   *
   * @throws Problem not-found
   */
  public long settle(UUID room, long hint, HintSettled.How how, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Hint found =
              state
                  .all()
                  .hint(hint)
                  .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "このヒントは見つかりません。"));
          return found.outcome() == null
              ? List.of(Fact.forRunners(new HintSettled(hint, how)))
              : List.of();
        });
  }

  private static void requireSubject(Room state, HintShown hint) {
    boolean ofPerson =
        switch (hint.hint()) {
          case DOMINANT, SILENCE -> true;
          case QUESTION, ONE_SIDED -> false;
        };
    boolean ofStatement = hint.hint() == HintShown.Kind.QUESTION;
    if ((hint.participant() != null) != ofPerson || (hint.statement() != null) != ofStatement) {
      throw Problem.at("/kind", ProblemType.INVALID_VALUE, "ヒントの種類と、だれ・どの声のことかが合いません。");
    }
    if (hint.participant() != null) {
      state.requireSeat(hint.participant());
    }
    if (hint.statement() != null) {
      state.statement(hint.statement());
    }
  }

  private static boolean isSame(Hint open, HintShown hint) {
    return open.kind() == hint.hint()
        && Objects.equals(open.participant(), hint.participant())
        && Objects.equals(open.statement(), hint.statement());
  }
}
