package jp.kurumaza.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a talk.
 *
 * @param crew whether they are of those who run it, and so see all of it
 * @param participant their pseudonym in the topic, or null for a reader
 */
public record Viewer(boolean crew, @Nullable UUID participant) {
  /** Anyone at all. */
  public static final Viewer READER = new Viewer(false, null);
}
