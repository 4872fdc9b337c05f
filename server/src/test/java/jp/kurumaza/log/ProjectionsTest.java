package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.platform.PlainThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProjectionsTest {
  private final UUID id = UUID.randomUUID();
  private final EventLog log = new EventLog(new InMemoryLogStore(), Clock.systemUTC(), List.of());
  private Projections projections;

  private static final Fold<Void[]> NOTHING =
      new Fold<>() {
        @Override
        public Void[] empty() {
          return new Void[0];
        }

        @Override
        public void apply(Void[] state, LoggedEvent event) {}
      };

  /** Remembers what it was told; refuses an event while it is told to. */
  private static final class Taken implements Projection {
    private final List<Long> sequences = Collections.synchronizedList(new ArrayList<>());
    private final Map<UUID, Long> cursors = new ConcurrentHashMap<>();
    private final BooleanSupplier broken;

    private Taken(BooleanSupplier broken) {
      this.broken = broken;
    }

    @Override
    public String name() {
      return "remember-events " + System.identityHashCode(this);
    }

    @Override
    public long cursor(UUID log) {
      return cursors.getOrDefault(log, 0L);
    }

    @Override
    public void project(UUID log, LogKind kind, List<LoggedEvent> events) {
      if (broken.getAsBoolean()) {
        throw new IllegalStateException("broken for the test");
      }
      events.forEach(event -> sequences.add(event.sequence()));
      cursors.put(log, events.getLast().sequence());
    }
  }

  @AfterEach
  void stop() {
    projections.stop();
  }

  @Test
  void takeEverythingInOrderAndThenWhatComes() throws Exception {
    Taken taken = new Taken(() -> false);
    say();
    say();
    start(taken);
    await(() -> taken.sequences.size() == 2);
    say();
    projections.appended(id, List.of());
    await(() -> taken.sequences.size() == 3);
    assertThat(taken.sequences).containsExactly(1L, 2L, 3L);
  }

  @Test
  void areNotCaughtUpBeforeTheyHaveAll() throws Exception {
    int[] failures = {2};
    Taken slow = new Taken(() -> failures[0]-- > 0);
    say();
    start(slow);
    await(() -> projections.caughtUp());
    assertThat(slow.sequences).containsExactly(1L);
  }

  @Test
  void thatFailAgainAndAgainAreSetAsideVisiblyAndHoldUpNobody() throws Exception {
    Taken broken = new Taken(() -> true);
    Taken sound = new Taken(() -> false);
    say();
    start(broken, sound);
    await(() -> sound.sequences.size() == 1);
    await(() -> !projections.setAside().isEmpty());
    assertThat(projections.setAside()).containsExactly(broken.name() + " " + id);
    await(() -> projections.caughtUp());
  }

  private void start(Projection... those) {
    projections = new Projections(log, List.of(those), new PlainThreads());
    projections.start(this);
  }

  private void say() {
    log.create(id, LogKind.ROOM);
    log.append(
        id,
        NOTHING,
        Author.system(null),
        (state, now) -> List.of(Fact.forEveryone(new HoldingSet(true))));
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      Thread.sleep(5);
    }
  }
}
