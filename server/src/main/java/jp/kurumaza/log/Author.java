package jp.kurumaza.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command.
 *
 * @param actor {@code participant:UUID}, {@code account:UUID} or {@code system}
 * @param key what makes a retry recognisable; null where a retry does no harm
 */
public record Author(String actor, @Nullable CommandKey key) {
  public static Author participant(UUID id, @Nullable CommandKey key) {
    return new Author("participant:" + id, key);
  }

  public static Author account(UUID id, @Nullable CommandKey key) {
    return new Author("account:" + id, key);
  }

  public static Author system(@Nullable CommandKey key) {
    return new Author("system", key);
  }

  /** For what is done on the way to a command, and does nothing when it is done again. */
  public Author withoutKey() {
    return new Author(actor, null);
  }
}
