package jp.kurumaza.topic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurumaza.log.Fold;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.FindingAnswered;
import jp.kurumaza.log.event.OutcomeDrafted;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.log.event.OutcomeReturned;
import jp.kurumaza.log.event.OutcomeReviewed;
import jp.kurumaza.log.event.RoomScheduled;
import jp.kurumaza.log.event.TopicAbandoned;
import jp.kurumaza.log.event.TopicConcluded;
import jp.kurumaza.log.event.TopicEvent;
import jp.kurumaza.log.event.TopicOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a topic's log adds up to. */
public final class TopicLife {
  /** How a topic is folded. */
  public static final Fold<TopicLife> FOLD =
      new Fold<>() {
        @Override
        public TopicLife empty() {
          return new TopicLife();
        }

        @Override
        public void apply(TopicLife life, LoggedEvent event) {
          life.apply(event);
        }
      };

  private State state = State.DRAFT;
  private @Nullable String abandonedReason;
  private @Nullable Outcome outcome;
  private boolean outcomePublic;
  private final Map<FindingRef, Answered> answers = new LinkedHashMap<>();

  /** The states of a topic; the last two are ends. */
  public enum State {
    DRAFT,
    OPEN,
    CONCLUDED,
    ABANDONED
  }

  /** The newest version of the outcome and how far it has come. */
  public record Outcome(int version, Stage stage) {
    /** The way of an outcome to the public, and back to review. */
    public enum Stage {
      DRAFT,
      REVIEWED,
      PUBLISHED,
      REOPENED
    }
  }

  /** The newest answer to a finding. */
  public record Answered(Answer answer, Instant at) {}

  private TopicLife() {}

  private void apply(LoggedEvent logged) {
    switch ((TopicEvent) logged.event()) {
      case TopicOpened e -> state = State.OPEN;
      case RoomScheduled e -> {}
      case OutcomeDrafted e -> outcome = new Outcome(e.version(), Outcome.Stage.DRAFT);
      case OutcomeReviewed e -> outcome = new Outcome(e.version(), Outcome.Stage.REVIEWED);
      case OutcomeReturned e -> outcome = new Outcome(e.version(), Outcome.Stage.DRAFT);
      case OutcomePublished e -> publish(e.version());
      case OutcomeReopened e -> outcome = new Outcome(e.version(), Outcome.Stage.REOPENED);
      case FindingAnswered e ->
          answers.put(new FindingRef(e.room(), e.finding()), new Answered(e.answer(), logged.at()));
      case TopicConcluded e -> state = State.CONCLUDED;
      case TopicAbandoned e -> {
        state = State.ABANDONED;
        abandonedReason = e.reason();
      }
    }
  }

  private void publish(int version) {
    outcome = new Outcome(version, Outcome.Stage.PUBLISHED);
    outcomePublic = true;
  }

  /** A life that may leave the log's queue. */
  TopicLife copy() {
    TopicLife copy = new TopicLife();
    copy.state = state;
    copy.abandonedReason = abandonedReason;
    copy.outcome = outcome;
    copy.outcomePublic = outcomePublic;
    copy.answers.putAll(answers);
    return copy;
  }

  public State state() {
    return state;
  }

  public boolean is(State other) {
    return state == other;
  }

  /** The published reason of an abandoned topic. */
  public @Nullable String abandonedReason() {
    return abandonedReason;
  }

  /** Empty before the first draft. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Whether an outcome was ever published: what still stands of it is public from then on. */
  public boolean outcomePublic() {
    return outcomePublic;
  }

  public Optional<Answered> answerTo(FindingRef finding) {
    return Optional.ofNullable(answers.get(finding));
  }

  /** When the owner last answered anything. */
  public Optional<Instant> answeredAt() {
    return answers.values().stream().map(Answered::at).max(Instant::compareTo);
  }

  /** Those of the findings that have no answer. */
  public List<FindingRef> unanswered(List<FindingRef> findings) {
    return findings.stream().filter(finding -> !answers.containsKey(finding)).toList();
  }

  /**
   * @throws Problem topic-not-draft
   */
  public void requireDraft() {
    if (state != State.DRAFT) {
      throw new Problem(
          ProblemType.TOPIC_NOT_DRAFT, "この問いは公開されています。公開したあとは、内容を変えることも、もう一度公開することもできません。");
    }
  }

  /**
   * @throws Problem topic-not-open
   */
  public void requireOpen() {
    switch (state) {
      case OPEN -> {}
      case DRAFT ->
          throw new Problem(ProblemType.TOPIC_NOT_OPEN, "この問いはまだ下書きです。公開してから、もう一度お試しください。");
      case CONCLUDED -> throw new Problem(ProblemType.TOPIC_NOT_OPEN, "この問いは、すべてに答えて終わりました。");
      case ABANDONED -> throw new Problem(ProblemType.TOPIC_NOT_OPEN, "この問いは取りやめになりました。");
    }
  }
}
