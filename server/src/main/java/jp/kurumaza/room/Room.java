package jp.kurumaza.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Audience.Kind;
import jp.kurumaza.log.Fold;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Spoken;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Statement.Status;

/**
 * A room's log folded for each audience apart, so that no state is ever stripped for another. What
 * facilitators see is everything, so it is also what commands are decided on.
 */
public final class Room {
  /** How a room is folded. */
  public static final Fold<Room> FOLD =
      new Fold<>() {
        @Override
        public Room empty() {
          return new Room();
        }

        @Override
        public void apply(Room room, LoggedEvent event) {
          room.apply(event);
        }
      };

  private final RoomState facilitators = new RoomState(RoomState.Audience.FACILITATORS);
  private final RoomState residents = new RoomState(RoomState.Audience.RESIDENTS);
  private final Map<Long, List<Long>> wordsAt = new HashMap<>();

  private Room() {}

  private void apply(LoggedEvent logged) {
    facilitators.apply(logged);
    if (logged.audience().kind() == Kind.EVERYONE) {
      residents.apply(logged);
    }
    if (logged.event() instanceof Spoken spoken) {
      wordsAt
          .computeIfAbsent(spoken.statementIn(logged.sequence()), id -> new ArrayList<>())
          .add(logged.sequence());
    }
  }

  /** Everything: what commands are decided on. */
  public RoomState all() {
    return facilitators;
  }

  public RoomState seenBy(Viewer viewer) {
    return viewer.runs() ? facilitators : residents;
  }

  /** Who may know what becomes of a statement: only its author, if it was never shown. */
  public Audience audienceOf(Statement statement) {
    return residents.statement(statement.sequence()).isPresent()
        ? Audience.EVERYONE
        : Audience.only(statement.participant());
  }

  /** What somebody said that was never shown, as they may see it. */
  List<Statement> unshown(UUID participant) {
    return facilitators.getStatements().stream()
        .filter(statement -> statement.participant().equals(participant))
        .filter(statement -> residents.statement(statement.sequence()).isEmpty())
        .map(Statement::forItsAuthor)
        .toList();
  }

  /** The sequences of all events that carry words of a statement: what erasure must reach. */
  public List<Long> wordsOf(long statement) {
    return wordsAt.getOrDefault(statement, List.of());
  }

  /**
   * @throws Problem not-found where there is no such statement
   */
  public Statement statement(long sequence) {
    return facilitators
        .statement(sequence)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この発言は見つかりません。"));
  }

  /**
   * @throws Problem not-found, unless everyone may see such a statement
   */
  public Statement shown(long sequence) {
    Statement found = statement(sequence);
    if (!found.is(Status.SHOWN)) {
      throw new Problem(ProblemType.NOT_FOUND, "この発言は見えない状態です。");
    }
    return found;
  }

  /**
   * @throws Problem room-not-open, room-closed or room-cancelled, unless the room takes words now
   */
  public void requireOpen() {
    requireNotOver();
    if (facilitators.getStatus() == RoomState.Status.SCHEDULED) {
      throw new Problem(ProblemType.ROOM_NOT_OPEN, "この部屋はまだ始まっていません。始まるまでお待ちください。");
    }
  }

  /**
   * @throws Problem conflict once it has been opened; room-closed or room-cancelled
   */
  public void requireNotOpened() {
    requireNotOver();
    if (facilitators.getStatus() == RoomState.Status.OPEN) {
      throw new Problem(ProblemType.CONFLICT, "この部屋はもう始まっています。");
    }
  }

  /**
   * @throws Problem room-closed or room-cancelled
   */
  public void requireNotOver() {
    switch (facilitators.getStatus()) {
      case SCHEDULED, OPEN -> {}
      case CLOSED -> throw new Problem(ProblemType.ROOM_CLOSED, "この部屋は終わりました。");
      case CANCELLED -> throw new Problem(ProblemType.ROOM_CANCELLED, "この部屋は中止になりました。");
    }
  }

  /**
   * @throws Problem seat-needed, unless this participant has joined the room
   */
  public void requireSeat(UUID participant) {
    if (!facilitators.seats(participant)) {
      throw new Problem(ProblemType.SEAT_NEEDED, "先に席についてください。");
    }
  }
}
