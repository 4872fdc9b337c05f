package jp.kurumaza.identity.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullUnmarked;

/** Instants as columns have them; null stays null. */
@NullUnmarked
final class Times {

  private Times() {}

  static OffsetDateTime stored(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }
}
