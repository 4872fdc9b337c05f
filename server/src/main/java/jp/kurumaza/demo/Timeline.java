package jp.kurumaza.demo;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.kurumaza.platform.KurumazaClock;

/** What happens when. What lies in the future has not happened yet. */
final class Timeline {
  private final KurumazaClock clock;
  private final Instant start;
  private final List<Moment> moments = new ArrayList<>();

  private record Moment(Instant at, Runnable action) {}

  Timeline(KurumazaClock clock, Instant start) {
    this.clock = clock;
    this.start = start;
  }

  /**
   * @param minute from the start; may be before it
   */
  void at(double minute, Runnable action) {
    moments.add(new Moment(start.plus(Duration.ofMillis(Math.round(minute * 60_000))), action));
  }

  /** Lives through all of it up to now, in the order of time. */
  void play() {
    Instant now = clock.instant();
    moments.sort(comparing(Moment::at));
    moments.stream()
        .filter(moment -> !moment.at().isAfter(now))
        .forEach(moment -> clock.runAt(moment.at(), moment.action()));
  }
}
