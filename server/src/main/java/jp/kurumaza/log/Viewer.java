package jp.kurumaza.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a talk.
 *
 * @param runs whether they run it, and so see all of it
 * @param participant their pseudonym in the topic, or null for a reader
 */
public record Viewer(boolean runs, @Nullable UUID participant) {
  /** Anyone at all. */
  public static final Viewer READER = new Viewer(false, null);
}
