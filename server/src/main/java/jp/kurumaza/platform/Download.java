package jp.kurumaza.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** How a file that somebody keeps is named. */
public final class Download {
  private Download() {}

  /**
   * The header {@code Content-Disposition} of a file about what begins at that time, as {@code
   * 2026-11-26_title.pdf}.
   */
  public static String named(Instant begins, String title, String ending) {
    String day = begins.atZone(KurumazaClock.ZONE).toLocalDate().toString();
    String words = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
    String file = "%s_%s.%s".formatted(day, words, ending);
    return "attachment; filename*=UTF-8''"
        + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
