package jp.kurumaza.log;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.log.EventLog.LogHead;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Feeds every projection from every log: a moment after an append, so that what comes together is
 * taken together, and once a second from the heads in the database, which is the net below it. A
 * log that a projection fails on is retried, and after some failures set aside until the next
 * start; {@link #setAside()} shows it.
 */
@OnlyOne
public class Projections implements Appends {
  private static final Logger LOGGER = Logger.getLogger(Projections.class.getName());
  private static final int PAGE = 500;
  private static final int GATHERING_MS = 100;
  private static final int FAILURES_BEFORE_SETTING_ASIDE = 5;

  private final EventLog log;
  private final Iterable<Projection> projections;
  private final ScheduledExecutorService worker;
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile boolean caughtUp;
  private @Nullable Page page;

  /** What stood after a place in a log: most projections stand at the same place. */
  private record Page(UUID log, long after, List<LoggedEvent> events) {}

  @Inject
  public Projections(EventLog log, Instance<Projection> projections, Threads threads) {
    this(log, (Iterable<Projection>) projections, threads);
  }

  Projections(EventLog log, Iterable<Projection> projections, Threads threads) {
    this.log = log;
    this.worker = threads.single("projections");
    this.projections = projections;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    worker.scheduleWithFixedDelay(this::advance, 0, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  @Override
  public void appended(UUID changed, List<LoggedEvent> events) {
    if (asked.compareAndSet(false, true)) {
      worker.schedule(() -> advance(), GATHERING_MS, TimeUnit.MILLISECONDS);
    }
  }

  /** Whether every projection has taken every log to its head once since the start. */
  public boolean caughtUp() {
    return caughtUp;
  }

  /** Projection and log of those set aside after repeated failures. */
  public List<String> setAside() {
    return failures.entrySet().stream()
        .filter(entry -> entry.getValue() >= FAILURES_BEFORE_SETTING_ASIDE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void advance() {
    asked.set(false);
    page = null; // words of then may be erased by now
    try {
      List<LogHead> heads = log.heads();
      boolean all = true;
      for (LogHead head : heads) {
        all &= advance(head);
      }
      for (Projection projection : projections) {
        all &= attempt(projection.name(), projection::settled);
      }
      if (all) {
        caughtUp = true;
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "Projections could not advance; trying again in a second", e);
    }
  }

  /** Returns whether every projection has all of the log that it is not set aside from. */
  private boolean advance(LogHead head) {
    boolean all = true;
    for (Projection projection : projections) {
      all &= attempt(projection.name() + " " + head.log(), () -> advance(projection, head));
    }
    return all;
  }

  private void advance(Projection projection, LogHead head) {
    long cursor = projection.cursor(head.log());
    while (cursor < head.head()) {
      List<LoggedEvent> events = after(head.log(), cursor);
      projection.project(head.log(), head.kind(), events);
      cursor = events.getLast().sequence();
    }
  }

  private List<LoggedEvent> after(UUID of, long cursor) {
    Page last = page;
    if (last == null || !last.log().equals(of) || last.after() != cursor) {
      last = new Page(of, cursor, log.events(of, cursor, PAGE));
      page = last;
    }
    return last.events();
  }

  private boolean attempt(String place, Runnable work) {
    if (failures.getOrDefault(place, 0) >= FAILURES_BEFORE_SETTING_ASIDE) {
      return true;
    }
    try {
      work.run();
      failures.remove(place);
      return true;
    } catch (RuntimeException e) {
      failures.merge(place, 1, Integer::sum);
      LOGGER.log(Level.WARNING, "Projection failed: " + place, e);
      return false;
    }
  }
}
