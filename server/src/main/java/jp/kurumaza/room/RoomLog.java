package jp.kurumaza.room;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Decision;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.platform.OnlyOne;

/** The logs of rooms. A room's log has the room's id and begins with its agenda. */
@OnlyOne
public class RoomLog {
  private final EventLog log;

  @Inject
  public RoomLog(EventLog log) {
    this.log = log;
  }

  void begin(UUID room) {
    log.create(room, LogKind.ROOM);
  }

  long head(UUID room) {
    return log.head(room);
  }

  /**
   * Decides on the room as it is; see {@link EventLog#append}.
   *
   * @throws jp.kurumaza.platform.Problem not-found, key-reused, or what the decision threw
   */
  public long append(UUID room, Author author, Decision<Room> decision) {
    return log.append(room, Room.FOLD, author, decision);
  }

  /** As the other, and looks at the room that came of it; see {@link EventLog#append}. */
  public <R> R append(
      UUID room, Author author, Decision<Room> decision, BiFunction<Room, Long, R> answer) {
    return log.append(room, Room.FOLD, author, decision, answer);
  }

  /**
   * Looks at the room as it is, which must not leave the query.
   *
   * @throws jp.kurumaza.platform.Problem not-found
   */
  public <R> R read(UUID room, Function<Room, R> query) {
    return log.read(room, Room.FOLD, (state, head) -> query.apply(state));
  }
}
