package jp.kurumaza.topic;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.TopicConcluded;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.TopicLife.Outcome.Stage;

/** Ends a topic whose every finding has its answer. */
@OnlyOne
public class ConcludeTopic {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

  private final Topics topics;
  private final TopicLog log;
  private final Iterable<Findings> findings;

  @Inject
  public ConcludeTopic(Topics topics, TopicLog log, Instance<Findings> findings) {
    this(topics, log, (Iterable<Findings>) findings);
  }

  ConcludeTopic(Topics topics, TopicLog log, Iterable<Findings> findings) {
    this.topics = topics;
    this.log = log;
    this.findings = findings;
  }

  /**
   * @throws Problem topic-not-open, participation-not-over, outcome-not-published or
   *     findings-unanswered
   */
  public void conclude(UUID topic, Author author) {
    TopicSettings settings = topics.require(topic).settings();
    List<FindingRef> published = published(topic);
    log.append(
        topic,
        author,
        (life, now) -> {
          life.requireOpen();
          requireParticipationOver(settings, now);
          requireAnswers(life, published);
          return List.of(Fact.forEveryone(new TopicConcluded()));
        });
  }

  private List<FindingRef> published(UUID topic) {
    return StreamSupport.stream(findings.spliterator(), false)
        .flatMap(outcomes -> outcomes.published(topic).stream())
        .toList();
  }

  private static void requireParticipationOver(TopicSettings settings, Instant now) {
    if (!LocalDate.ofInstant(now, KurumazaClock.ZONE).isAfter(settings.participationEnds())) {
      throw new Problem(
          ProblemType.PARTICIPATION_NOT_OVER,
          "参加は%sまでです。その翌日から終えられます。".formatted(DAY.format(settings.participationEnds())));
    }
  }

  private static void requireAnswers(TopicLife life, List<FindingRef> published) {
    if (life.outcome().filter(outcome -> outcome.stage() == Stage.PUBLISHED).isEmpty()) {
      throw new Problem(ProblemType.OUTCOME_NOT_PUBLISHED, "まとめを公開し、すべてに答えてから終えてください。");
    }
    int left = life.unanswered(published).size();
    if (left > 0) {
      throw new Problem(ProblemType.FINDINGS_UNANSWERED, "あと%d件に答えてから終えてください。".formatted(left));
    }
  }
}
