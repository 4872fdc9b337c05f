package jp.kurumaza.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.kurumaza.log.LogStore.Earlier;
import jp.kurumaza.log.LogStore.Sent;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/**
 * The one way into a log. Whoever comes by the lock commits the commands of all who wait in one
 * transaction and answers them; the others sleep until theirs is done, or until it is for them to
 * commit.
 */
final class LogQueue<S> {
  private static final Logger LOGGER = Logger.getLogger(LogQueue.class.getName());
  private static final int MOST_COMMANDS_IN_A_TRANSACTION = 256;
  private static final long GATHERING_NANOS = 1_000_000;
  private static final int GATHERINGS = 10;
  private static final int PAGE = 1_000;
  private static final long NOTHING_YET = -1;

  private final UUID log;
  private final Fold<S> fold;
  private final LogStore store;
  private final Clock clock;
  private final Appends listener;
  private final Queue<Waiting<S, ?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final List<LoggedEvent> news = new ArrayList<>();
  private S state;
  private long head;
  private long announced = NOTHING_YET;
  private int together;

  LogQueue(UUID log, Fold<S> fold, LogStore store, Clock clock, Appends listener) {
    this.log = log;
    this.fold = fold;
    this.store = store;
    this.clock = clock;
    this.listener = listener;
    this.state = fold.empty();
  }

  /**
   * @param answer looks at a state that has what was appended, and its sequence
   */
  <R> R submit(Author author, Decision<S> decision, BiFunction<S, Long, R> answer) {
    // Microseconds: what both databases keep. Taken here, for another thread may do the work.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Waiting<S, R> mine = new Waiting<>(author, decision, answer, now);
    waiting.add(mine);
    while (!mine.done) {
      if (lock.tryLock()) {
        try {
          commit(mine);
        } finally {
          unlock();
        }
      } else {
        LockSupport.park(this);
      }
    }
    return mine.result();
  }

  private void commit(Waiting<S, ?> mine) {
    while (!mine.done) {
      gather();
      drain();
    }
  }

  /** Who came while the lock was held sleeps: the first of them goes on. */
  private void unlock() {
    lock.unlock();
    Waiting<S, ?> next = waiting.peek();
    if (next != null) {
      LockSupport.unpark(next.thread);
    }
  }

  <R> R read(BiFunction<S, Long, R> query) {
    lock.lock();
    try {
      catchUp(store.head(log));
      return query.apply(state, head);
    } finally {
      unlock();
    }
  }

  /** Another node has appended: what nobody here was told of is announced. */
  void hear(long newest) {
    lock.lock();
    try {
      if (announced < newest) {
        catchUp(newest);
      }
    } finally {
      unlock();
    }
  }

  private void catchUp(long newest) {
    catchUp(newest, after -> store.events(log, after, PAGE));
    if (lock.getHoldCount() == 1) { // else a decision looks at what is not committed yet
      announce();
    }
  }

  /** An event of before the queue is nobody's news, but for the last: it may just have come. */
  private void catchUp(long newest, LongFunction<List<LoggedEvent>> page) {
    if (announced == NOTHING_YET) {
      announced = Math.max(0, newest - 1);
    }
    for (long at = -1; head < newest && at != head; ) {
      at = head;
      page.apply(head).forEach(this::apply);
    }
  }

  /**
   * While many speak at once, a commit waits a little until as many are there as had a part in the
   * last one: it costs about the same for all. Who speaks alone waits for nobody.
   */
  private void gather() {
    for (int i = 0; i < GATHERINGS && waiting.size() < together; i++) {
      LockSupport.parkNanos(GATHERING_NANOS);
    }
  }

  private void drain() {
    List<Waiting<S, ?>> batch = new ArrayList<>();
    while (batch.size() < MOST_COMMANDS_IN_A_TRANSACTION) {
      Waiting<S, ?> next = waiting.poll();
      if (next == null) {
        break;
      }
      batch.add(next);
    }
    boolean appended = false;
    try {
      appended = store.locked(log, held -> decide(batch, held));
    } catch (RuntimeException e) {
      fail(batch, e);
    } catch (Error e) {
      fail(batch, new IllegalStateException(e)); // those who sleep must hear of it
    }
    announce();
    together = batch.size() + waiting.size();
    batch.forEach(command -> command.answer(state));
    if (appended) {
      attempt(() -> listener.committed(log, head));
    }
  }

  /** Returns whether anything was added. */
  private boolean decide(List<Waiting<S, ?>> batch, LogStore.Locked held) {
    catchUp(held.head(), after -> held.events(after, PAGE));
    long before = head;
    Map<Sent, Earlier> earlier = held.earlier(sent(batch));
    for (Waiting<S, ?> command : batch) {
      try {
        command.sequence = decide(command, earlier, held);
      } catch (Problem refusal) {
        command.failure = refusal;
      }
    }
    return head > before;
  }

  private long decide(Waiting<S, ?> command, Map<Sent, Earlier> earlier, LogStore.Locked held) {
    CommandKey key = command.author.key();
    Sent sent = command.sent();
    Earlier seen = sent == null ? null : earlier.get(sent);
    if (seen != null && key != null) {
      return sameCommand(seen, key);
    }
    Instant now = command.at;
    List<Fact> facts = command.decision.decide(state, now);
    long first = head + 1;
    for (Fact fact : facts) {
      LoggedEvent event =
          new LoggedEvent(head + 1, now, command.author.actor(), fact.audience(), fact.event());
      held.erase(fact.erases());
      held.insert(event, event.sequence() == first ? key : null);
      apply(event);
    }
    if (sent != null && key != null && !facts.isEmpty()) {
      earlier.put(sent, new Earlier(first, key.hash()));
    }
    return facts.isEmpty() ? head : first;
  }

  private static long sameCommand(Earlier seen, CommandKey key) {
    if (!seen.hash().equals(key.hash())) {
      throw new Problem(
          ProblemType.IDEMPOTENCY_KEY_REUSED, "同じ Idempotency-Key で、別の内容が送られました。新しいキーで送り直してください。");
    }
    return seen.sequence();
  }

  private static <S> List<Sent> sent(List<Waiting<S, ?>> batch) {
    return batch.stream().flatMap(command -> Stream.ofNullable(command.sent())).distinct().toList();
  }

  private void apply(LoggedEvent event) {
    fold.apply(state, event);
    head = event.sequence();
    if (head > announced) {
      news.add(event);
    }
  }

  private void fail(List<Waiting<S, ?>> batch, RuntimeException failure) {
    forget();
    batch.forEach(command -> command.failure = failure);
  }

  /** After a failed commit the state may be ahead of the log: build it anew next time. */
  private void forget() {
    state = fold.empty();
    head = 0;
    news.clear();
  }

  /** Whoever appended them: listeners hear of a log's events in order, and of each once. */
  private void announce() {
    if (!news.isEmpty()) {
      List<LoggedEvent> told = List.copyOf(news);
      news.clear();
      announced = told.getLast().sequence();
      attempt(() -> listener.appended(log, told));
    }
  }

  private void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException e) {
      // The commit stands; listeners find what they missed by the log's head.
      LOGGER.log(Level.WARNING, "A listener failed after a commit to log " + log, e);
    }
  }
}
