package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was arranged for a room; everything that happens in it is in its log, under the same id.
 *
 * @param place where people meet, or that it is online
 * @param statementLimit most characters of a statement
 * @param crew who runs it, and who stands by them; of a table, nobody of its own
 * @param table which table of which room it is; null for a room of its own
 */
public record RoomSettings(
    UUID id,
    UUID topic,
    String title,
    String place,
    Instant startsAt,
    int statementLimit,
    Crew crew,
    @Nullable TableOf table) {

  /**
   * @param plenary the room that everybody comes back to
   * @param number from 1
   */
  public record TableOf(UUID plenary, int number) {}

  public RoomSettings(
      UUID id,
      UUID topic,
      String title,
      String place,
      Instant startsAt,
      int statementLimit,
      Crew crew) {
    this(id, topic, title, place, startsAt, statementLimit, crew, null);
  }

  RoomSettings with(Crew other) {
    return new RoomSettings(id, topic, title, place, startsAt, statementLimit, other, table);
  }

  public boolean isTable() {
    return table != null;
  }
}
