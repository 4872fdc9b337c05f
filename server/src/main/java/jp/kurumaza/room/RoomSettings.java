package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;

/**
 * What was arranged for a room; everything that happens in it is in its log, under the same id.
 *
 * @param place where people meet, or that it is online
 * @param statementLimit most characters of a statement
 * @param crew who runs it, and who stands by them
 */
public record RoomSettings(
    UUID id,
    UUID topic,
    String title,
    String place,
    Instant startsAt,
    int statementLimit,
    Crew crew) {
  RoomSettings with(Crew other) {
    return new RoomSettings(id, topic, title, place, startsAt, statementLimit, other);
  }
}
