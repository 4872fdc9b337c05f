package jp.kurumaza.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Memories of what the database says, for the path of every command. What another node changes is
 * seen a second later at the latest; whoever changes it here forgets it here.
 */
public final class ShortMemory {
  /** How long what another node has changed may still be remembered here. */
  public static final Duration LIFE = Duration.ofSeconds(1);

  private static final int MOST = 20_000;

  private ShortMemory() {}

  /** An empty one. */
  public static <K, V> Cache<K, V> create() {
    return Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();
  }

  /** For what never changes: only room may run out. */
  public static <K, V> Cache<K, V> ofWhatStays() {
    return Caffeine.newBuilder().maximumSize(MOST).build();
  }
}
