package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody says with a tap how they are here today. */
public record CheckedIn(UUID participant, Way way) implements RoomEvent {
  /** In which way somebody takes part. */
  public enum Way {
    TALK,
    LISTEN,
    WATCH
  }
}
