package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLife.State;
import jp.kurumaza.topic.TopicLog;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change an outcome: in the queue and the transaction of its topic's log, so that
 * the document and what the log says of it are kept together or not at all.
 */
@OnlyOne
public class OutcomeWork {
  private final Outcomes outcomes;
  private final TopicLog log;
  private final ReadWords words;

  @Inject
  public OutcomeWork(Outcomes outcomes, TopicLog log, ReadWords words) {
    this.outcomes = outcomes;
    this.log = log;
    this.words = words;
  }

  /** What a step needs to see. */
  record Place(@Nullable Outcome outcome, Words words, Instant now) {
    /**
     * @throws Problem not-found
     */
    Outcome drafted() {
      if (outcome == null) {
        throw new Problem(ProblemType.NOT_FOUND, "まとめの下書きがまだありません。先に下書きを作ってください。");
      }
      return outcome;
    }
  }

  /** What a step leads to, and what the topic's log says of it. */
  record Done(Outcome outcome, List<Fact> facts) {
    Done(Outcome outcome, Fact... facts) {
      this(outcome, List.of(facts));
    }
  }

  /** Decides what happens, or throws a Problem. */
  @FunctionalInterface
  interface Step {
    Done take(Place place);
  }

  /**
   * A step of people.
   *
   * @throws Problem topic-not-open, what the step threw, or idempotency-key-reused; a step seen
   *     before is not taken again
   */
  void take(UUID topic, Author author, Step step) {
    run(
        topic,
        author,
        (life, place) -> {
          requireUnderWay(life);
          return step.take(place);
        });
  }

  /** A step that the system owes, whatever became of the topic; nothing without an outcome. */
  void owe(UUID topic, Step step) {
    run(
        topic,
        Author.system(null),
        (life, place) -> place.outcome() == null ? null : step.take(place));
  }

  /** Words are read before the queue is entered, for no queue may wait for another. */
  private void run(UUID topic, Author author, BiFunction<TopicLife, Place, @Nullable Done> step) {
    for (boolean taken = false; !taken; ) {
      Optional<Outcome> read = outcomes.find(topic);
      taken = run(topic, author, step, read, wordsOf(read));
    }
  }

  /** False if the outcome is no longer what the words were read for. */
  private boolean run(
      UUID topic,
      Author author,
      BiFunction<TopicLife, Place, @Nullable Done> step,
      Optional<Outcome> read,
      Words words) {
    AtomicBoolean stale = new AtomicBoolean();
    log.append(
        topic,
        author,
        (life, now) -> {
          stale.set(!outcomes.find(topic).equals(read));
          Done done =
              stale.get() ? null : step.apply(life, new Place(read.orElse(null), words, now));
          return done == null ? List.of() : keep(done, read);
        });
    return !stale.get();
  }

  private List<Fact> keep(Done done, Optional<Outcome> before) {
    if (!before.equals(Optional.of(done.outcome()))) {
      outcomes.save(done.outcome());
    }
    return done.facts();
  }

  private Words wordsOf(Optional<Outcome> outcome) {
    List<Sentence> sentences = new ArrayList<>();
    outcome.ifPresent(
        found -> {
          sentences.addAll(found.work().sentences());
          if (found.published() != null) {
            sentences.addAll(found.published().document().sentences());
          }
        });
    return words.of(sentences);
  }

  private static void requireUnderWay(TopicLife life) {
    if (!life.is(State.CONCLUDED)) {
      life.requireOpen();
    }
  }
}
