package jp.kurumaza.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.outcome.DeskItem.Kind;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import org.jspecify.annotations.Nullable;

/** What one topic needs of its owner. */
record TopicDesk(
    Topic topic,
    TopicLife life,
    @Nullable Outcome outcome,
    int unconfirmed,
    int revisions,
    List<Talk> talks,
    LocalDate today,
    UUID asker) {

  Stream<DeskItem> items() {
    return switch (life.state()) {
      case OPEN ->
          Stream.of(ends(), draft(), check(), answer(), nextWord(), conclude())
              .flatMap(Optional::stream);
      case CONCLUDED -> Stream.of(check(), nextWord()).flatMap(Optional::stream);
      case DRAFT, ABANDONED -> Stream.empty();
    };
  }

  private Optional<DeskItem> ends() {
    LocalDate last = topic.settings().participationEnds();
    return today.isAfter(last) ? Optional.empty() : item(Kind.ENDS, last, 0, false);
  }

  private Optional<DeskItem> draft() {
    boolean begun = !talks.isEmpty() || today.isAfter(topic.settings().participationEnds());
    int findings = talks.stream().mapToInt(talk -> talk.findings().size()).sum();
    boolean ready = findings > 0 && talks.stream().allMatch(Talk::over);
    return outcome != null || !begun
        ? Optional.empty()
        : item(Kind.DRAFT_OUTCOME, due(), findings, !ready);
  }

  private Optional<DeskItem> check() {
    if (outcome == null) {
      return Optional.empty();
    }
    if (outcome.is(State.PUBLISHED)) {
      return revisions > 0 ? item(Kind.REVISE, today, revisions, false) : Optional.empty();
    }
    // What is public and in doubt can't wait for a day that may be past.
    LocalDate day = outcome.published() == null ? due() : today;
    Check review = outcome.progress().review();
    return review == null
        ? item(Kind.REVIEW, day, unconfirmed, false)
        : item(Kind.APPROVE, day, unconfirmed, review.account().equals(asker));
  }

  private Optional<DeskItem> answer() {
    int left = life.unanswered(findings()).size();
    return left == 0 ? Optional.empty() : item(Kind.ANSWER, due(), left, false);
  }

  private Optional<DeskItem> nextWord() {
    List<LocalDate> promised =
        findings().stream()
            .flatMap(finding -> life.answerTo(finding).stream())
            .map(TopicLife.Answered::answer)
            .filter(answer -> answer.kind() == Answer.Kind.UNDER_STUDY)
            .flatMap(answer -> Stream.ofNullable(answer.nextWordOn()))
            .sorted()
            .toList();
    return promised.isEmpty()
        ? Optional.empty()
        : item(Kind.NEXT_WORD, promised.getFirst(), promised.size(), false);
  }

  private Optional<DeskItem> conclude() {
    boolean answered = !findings().isEmpty() && life.unanswered(findings()).isEmpty();
    boolean stands = outcome != null && outcome.is(State.PUBLISHED);
    return answered && stands && today.isAfter(topic.settings().participationEnds())
        ? item(Kind.CONCLUDE, due(), 0, false)
        : Optional.empty();
  }

  private List<FindingRef> findings() {
    return outcome == null || outcome.published() == null
        ? List.of()
        : outcome.published().findings();
  }

  private LocalDate due() {
    return topic.settings().answerDue();
  }

  private Optional<DeskItem> item(Kind kind, LocalDate due, int count, boolean waiting) {
    boolean overdue = kind != Kind.CONCLUDE && today.isAfter(due);
    return Optional.of(
        new DeskItem(kind, topic.id(), topic.settings().question(), due, overdue, count, waiting));
  }
}
