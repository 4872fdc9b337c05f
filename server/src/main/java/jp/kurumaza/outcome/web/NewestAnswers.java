package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;
import jp.kurumaza.topic.Topics;
import org.jspecify.annotations.Nullable;

/** What changed because somebody spoke: the newest answers, each with one voice that led there. */
@OnlyOne
public class NewestAnswers {
  private static final int MOST = 20;

  @Inject ReadOutcomes outcomes;
  @Inject Topics topics;
  @Inject TopicLog log;
  @Inject AnswerViews answers;

  /**
   * @param voice one cited statement
   * @param voices how many can be read
   */
  public record NewestAnswer(
      UUID topic,
      String topicQuestion,
      FindingRef finding,
      String findingText,
      @Nullable String voice,
      int voices,
      AnswerView answer) {}

  List<NewestAnswer> list() {
    return outcomes.all().stream()
        .flatMap(this::answered)
        .sorted(Comparator.comparing((NewestAnswer one) -> one.answer().answeredAt()).reversed())
        .limit(MOST)
        .toList();
  }

  private Stream<NewestAnswer> answered(PublicOutcome outcome) {
    Topic topic = topics.require(outcome.topic());
    TopicLife life = log.life(outcome.topic());
    return outcome.findings().stream()
        .flatMap(
            finding ->
                Stream.ofNullable(answers.of(topic, life, finding.finding()))
                    .map(answer -> of(topic, outcome, finding, answer)));
  }

  private static NewestAnswer of(
      Topic topic, PublicOutcome outcome, Sentence finding, AnswerView answer) {
    List<String> voices =
        finding.citations().stream()
            .flatMap(
                cited -> Stream.ofNullable(outcome.words().text(cited.room(), cited.sequence())))
            .toList();
    return new NewestAnswer(
        topic.id(),
        topic.settings().question(),
        Objects.requireNonNull(finding.finding()),
        finding.text(),
        voices.isEmpty() ? null : voices.getFirst(),
        voices.size(),
        answer);
  }
}
