package jp.kurumaza.room.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.room.OwnSeat;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.RoomState;
import org.jspecify.annotations.Nullable;

/**
 * A room at a glance.
 *
 * @param minutes of the whole agenda
 * @param cancelledReason only of a cancelled one
 * @param people how many have taken a seat
 * @param facilitators names, the lead's first
 * @param table where it is one: of which room, and which
 * @param admission how people get in
 * @param waiting how many wait for a seat
 * @param mine the asker's seat
 */
public record RoomCard(
    UUID id,
    UUID topic,
    String topicQuestion,
    String title,
    String place,
    Instant startsAt,
    int minutes,
    RoomState.Status status,
    @Nullable String cancelledReason,
    int people,
    List<String> facilitators,
    Admission admission,
    int waiting,
    @JsonInclude(JsonInclude.Include.NON_NULL) RoomSettings.@Nullable TableOf table,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OwnSeat mine) {}
