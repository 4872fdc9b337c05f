package jp.kurumaza.room.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.log.event.Admission;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.room.RoomPlan;
import org.jspecify.annotations.Nullable;

/** {@code RoomSettings} of the contract. */
public record RoomSettingsRequest(
    String title,
    String place,
    Instant startsAt,
    List<Phase> agenda,
    Map<UUID, @Nullable Part> crew,
    @Nullable Integer statementLimit,
    @Nullable Admission admission) {
  private static final int USUAL_LIMIT = 2_000;

  RoomPlan plan() {
    int limit = statementLimit == null ? USUAL_LIMIT : statementLimit;
    Admission entrance = admission == null ? Admission.OPEN : admission;
    return new RoomPlan(title, place, startsAt, agenda, crew, limit, entrance);
  }
}
