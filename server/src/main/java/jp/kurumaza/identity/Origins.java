package jp.kurumaza.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Whether a browser's request comes from one of our own pages. */
public final class Origins {

  private Origins() {}

  /**
   * @param origin the {@code Origin} header; null passes, as only browsers send one
   * @param host the {@code Host} header
   */
  public static boolean isOwn(@Nullable String origin, @Nullable String host) {
    return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getRawAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
