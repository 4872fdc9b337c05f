package jp.kurumaza.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.kurumaza.platform.KurumazaClock;

/** Days and times as people read them. */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日(E)", Locale.JAPANESE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日(E) H:mm", Locale.JAPANESE)
          .withZone(KurumazaClock.ZONE);

  private Dates() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(Instant at) {
    return TIME.format(at);
  }
}
