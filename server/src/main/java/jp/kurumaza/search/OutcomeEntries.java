package jp.kurumaza.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;

/** The findings of published outcomes, as far as they still stand, and the answers to them. */
@OnlyOne
public class OutcomeEntries {
  private final ReadOutcomes outcomes;

  @Inject
  public OutcomeEntries(ReadOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  List<Entry> of(Topic topic, TopicLife life) {
    return outcomes.of(topic.id()).stream()
        .flatMap(
            outcome ->
                outcome.findings().stream()
                    .flatMap(
                        finding ->
                            Stream.ofNullable(finding.finding())
                                .flatMap(ref -> entries(topic, life, outcome, finding, ref))))
        .toList();
  }

  private static Stream<Entry> entries(
      Topic topic, TopicLife life, PublicOutcome outcome, Sentence finding, FindingRef ref) {
    return Stream.concat(
        Stream.of(finding(topic, outcome, finding, ref)),
        answer(topic, life, finding, ref).stream());
  }

  private static Entry finding(
      Topic topic, PublicOutcome outcome, Sentence finding, FindingRef ref) {
    String minority = outcome.minority(finding).map(view -> "\n" + view.text()).orElse("");
    return new Entry(
        Place.ofFinding(topic.id(), ref.room(), ref.sequence()),
        topic.settings().question(),
        finding.text(),
        finding.text() + minority,
        outcome.publication().approval().at(),
        false);
  }

  private static Optional<Entry> answer(
      Topic topic, TopicLife life, Sentence finding, FindingRef ref) {
    return life.answerTo(ref)
        .map(
            answered ->
                new Entry(
                    Place.ofAnswer(topic.id(), ref.room(), ref.sequence()),
                    topic.settings().question(),
                    finding.text(),
                    answered.answer().text() + "\n" + answered.answer().reason(),
                    answered.at(),
                    true));
  }
}
