package jp.kurumaza.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The product's time, in the product's zone: Japan's. Inject it as {@link Clock}, or as itself
 * where another time is to be lived through.
 */
@ApplicationScoped
public class KurumazaClock extends Clock {

  /** Where the product's days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final ThreadLocal<@Nullable Instant> pretended = new ThreadLocal<>();

  @Override
  public Instant instant() {
    Instant now = pretended.get();
    return now == null ? Instant.now() : now;
  }

  /** The day in Japan. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), ZONE);
  }

  /** Runs the action as if it were that instant, on this thread only: for seeding and tests. */
  public void runAt(Instant instant, Runnable action) {
    callAt(
        instant,
        () -> {
          action.run();
          return instant;
        });
  }

  /** As {@link #runAt}, with a result. */
  public <T extends @Nullable Object> T callAt(Instant instant, Supplier<T> action) {
    Instant before = pretended.get();
    pretended.set(instant);
    try {
      return action.get();
    } finally {
      pretended.set(before);
    }
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }
}
