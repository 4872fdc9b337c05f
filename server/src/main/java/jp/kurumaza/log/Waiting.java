package jp.kurumaza.log;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import jp.kurumaza.log.LogStore.Sent;
import org.jspecify.annotations.Nullable;

/**
 * A command in a log's queue, and the thread that sleeps until it is answered. All but {@link
 * #done} belongs to whoever holds the queue's lock.
 */
final class Waiting<S, R> {
  final Thread thread = Thread.currentThread();
  final Author author;
  final Decision<S> decision;
  private final BiFunction<S, Long, R> answer;
  final Instant at;
  long sequence;
  private @Nullable R answered;
  @Nullable RuntimeException failure;
  volatile boolean done;

  Waiting(Author author, Decision<S> decision, BiFunction<S, Long, R> answer, Instant at) {
    this.author = author;
    this.decision = decision;
    this.answer = answer;
    this.at = at;
  }

  @Nullable Sent sent() {
    CommandKey key = author.key();
    return key == null ? null : new Sent(author.actor(), key.key());
  }

  void answer(S state) {
    try {
      if (failure == null) {
        answered = answer.apply(state, sequence);
      }
    } catch (RuntimeException e) {
      failure = e;
    }
    done = true;
    LockSupport.unpark(thread);
  }

  @SuppressWarnings("NullAway") // answered, unless it failed
  R result() {
    if (failure != null) {
      throw failure;
    }
    return answered;
  }
}
