package jp.kurumaza.identity;

import java.util.UUID;
import jp.kurumaza.log.event.Part;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a room.
 *
 * @param part in its crew; null for everybody else
 * @param participant their pseudonym; null for a reader, for a facilitator who did nothing yet, and
 *     for who only watches
 */
public record Seat(@Nullable Part part, @Nullable UUID participant) {
  /** Whether they see all of it. */
  public boolean isCrew() {
    return part != null;
  }

  public boolean runs() {
    return part != null && part.runs();
  }
}
