package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took a seat.
 *
 * @param nickname null in the log: it is added from its erasable table when somebody looks; but for
 *     somebody in the hall, who has none but this
 */
public record ParticipantJoined(UUID participant, @Nullable String nickname, Role role)
    implements RoomEvent {
  /** In which part somebody sits in the circle. */
  public enum Role {
    RESIDENT,
    FACILITATOR,
    /** Somebody in the hall, whose words a scribe writes down. */
    HALL
  }

  public ParticipantJoined withNickname(@Nullable String name) {
    return new ParticipantJoined(participant, name, role);
  }
}
