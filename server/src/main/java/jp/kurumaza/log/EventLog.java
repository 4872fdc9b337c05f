package jp.kurumaza.log;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.kurumaza.platform.OnlyOne;

/** All logs. What it acknowledged is durable; every refusal is a Problem. */
@OnlyOne
public class EventLog {
  private static final int STATES_KEPT = 1_000;

  private final LogStore store;
  private final Clock clock;
  private final Iterable<Appends> listeners;
  private final Appends all = new All();
  private final Map<UUID, LogQueue<?>> queues =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, LogQueue<?>> eldest) {
          return size() > STATES_KEPT;
        }
      };

  @Inject
  public EventLog(LogStore store, Clock clock, Instance<Appends> listeners) {
    this(store, clock, (Iterable<Appends>) listeners);
  }

  public EventLog(LogStore store, Clock clock, Iterable<Appends> listeners) {
    this.store = store;
    this.clock = clock;
    this.listeners = listeners;
  }

  /** Starts an empty log; does nothing if it is there. */
  public void create(UUID log, LogKind kind) {
    store.create(log, kind);
  }

  /**
   * Decides on the log's state and appends what the decision says.
   *
   * @return the sequence of the first event appended; for a key seen before, that of then, without
   *     deciding again; the head where the decision added nothing
   * @throws jp.kurumaza.platform.Problem key-reused, not-found, or what the decision threw
   */
  public <S> long append(UUID log, Fold<S> fold, Author author, Decision<S> decision) {
    return append(log, fold, author, decision, (state, sequence) -> sequence);
  }

  /**
   * As {@link #append}, and looks at the state that came of it, which must not leave the answer.
   *
   * @param answer gets the state and what the other returns
   */
  public <S, R> R append(
      UUID log, Fold<S> fold, Author author, Decision<S> decision, BiFunction<S, Long, R> answer) {
    return queue(log, fold).submit(author, decision, answer);
  }

  /**
   * Looks at the newest state, which must not leave the query.
   *
   * @param query gets the state and the sequence that it stands at
   */
  public <S, R> R read(UUID log, Fold<S> fold, BiFunction<S, Long, R> query) {
    return queue(log, fold).read(query);
  }

  /** At most {@code limit} events after a sequence, in order. */
  public List<LoggedEvent> events(UUID log, long after, int limit) {
    return store.events(log, after, limit);
  }

  public long head(UUID log) {
    return store.head(log);
  }

  /** Every log with its head: what projections start from. */
  public List<LogHead> heads() {
    return store.heads();
  }

  /** Another node has appended up to a sequence: who listens here is told. */
  void hear(UUID log, long head) {
    LogQueue<?> queue;
    synchronized (queues) {
      queue = queues.get(log);
    }
    if (queue == null) {
      all.appended(log, store.events(log, head - 1, 1));
    } else {
      queue.hear(head);
    }
  }

  // A queue holds the state of one fold, and a log has only one.
  @SuppressWarnings("unchecked")
  private <S> LogQueue<S> queue(UUID log, Fold<S> fold) {
    synchronized (queues) {
      return (LogQueue<S>)
          queues.computeIfAbsent(log, id -> new LogQueue<>(id, fold, store, clock, all));
    }
  }

  private final class All implements Appends {
    @Override
    public void appended(UUID log, List<LoggedEvent> events) {
      listeners.forEach(listener -> listener.appended(log, events));
    }

    @Override
    public void committed(UUID log, long head) {
      listeners.forEach(listener -> listener.committed(log, head));
    }
  }

  /** A log and the sequence of its newest event. */
  public record LogHead(UUID log, LogKind kind, long head) {}
}
