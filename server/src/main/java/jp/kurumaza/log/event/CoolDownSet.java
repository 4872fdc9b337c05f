package jp.kurumaza.log.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may read and react, but not speak, until then; for them and those who run the room only.
 *
 * @param until null ends it before its time
 */
public record CoolDownSet(UUID participant, @Nullable Instant until) implements RoomEvent {}
