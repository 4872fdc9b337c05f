package jp.kurumaza.search;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Outcomes;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.outcome.ReadWords;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.Words;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;

/** The findings of published outcomes, as far as they still stand, and the answers to them. */
@OnlyOne
public class OutcomeEntries {
  private final Outcomes outcomes;
  private final ReadWords words;

  @Inject
  public OutcomeEntries(Outcomes outcomes, ReadWords words) {
    this.outcomes = outcomes;
    this.words = words;
  }

  List<Entry> of(Topic topic, TopicLife life) {
    return outcomes.find(topic.id()).map(Outcome::published).stream()
        .flatMap(publication -> entries(topic, life, publication))
        .toList();
  }

  private Stream<Entry> entries(Topic topic, TopicLife life, Publication publication) {
    List<Sentence> all = publication.document().sentences();
    Words now = words.of(all);
    List<Sentence> standing = all.stream().filter(sentence -> sentence.stands(now)).toList();
    return standing.stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.FINDING)
        .flatMap(
            finding ->
                Stream.ofNullable(finding.finding())
                    .flatMap(
                        ref ->
                            Stream.concat(
                                Stream.of(finding(topic, ref, finding, standing, publication)),
                                answer(topic, ref, finding, life).stream())));
  }

  private static Entry finding(
      Topic topic,
      FindingRef ref,
      Sentence finding,
      List<Sentence> standing,
      Publication publication) {
    String text =
        standing.stream()
            .filter(sentence -> ref.equals(sentence.finding()))
            .map(Sentence::text)
            .collect(joining("\n"));
    return new Entry(
        Place.ofFinding(topic.id(), ref.room(), ref.sequence()),
        topic.settings().question(),
        finding.text(),
        text,
        publication.approval().at(),
        false);
  }

  private static Optional<Entry> answer(
      Topic topic, FindingRef ref, Sentence finding, TopicLife life) {
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
