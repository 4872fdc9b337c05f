package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class KurumazaClockTest {

  private final KurumazaClock clock = new KurumazaClock();

  @Test
  void daysBeginAtMidnightInJapan() {
    clock.runAt(
        Instant.parse("2026-03-31T15:00:00Z"),
        () -> assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 1)));
  }

  @Test
  void livesThroughAnotherTimeAndComesBack() {
    Instant outer = Instant.parse("2025-01-01T00:00:00Z");
    Instant inner = Instant.parse("2024-01-01T00:00:00Z");
    clock.runAt(
        outer,
        () -> {
          clock.runAt(inner, () -> assertThat(clock.instant()).isEqualTo(inner));
          assertThat(clock.instant()).isEqualTo(outer);
        });
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
  }
}
