package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.outcome.Outcome;
import jp.kurumaza.outcome.Outcomes;
import jp.kurumaza.outcome.Publication;
import jp.kurumaza.outcome.ReadWords;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.outcome.Words;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/** What came of a topic: each finding that stands, its minority view, and the owner's answer. */
@OnlyOne
public class OutcomePage {
  private final PublicTopics topics;
  private final Outcomes outcomes;
  private final ReadWords words;

  @Inject
  public OutcomePage(PublicTopics topics, Outcomes outcomes, ReadWords words) {
    this.topics = topics;
    this.outcomes = outcomes;
    this.words = words;
  }

  /** Empty where nothing was published. */
  Optional<Page> page(UUID id) {
    return topics
        .find(id)
        .flatMap(
            topic ->
                outcomes
                    .find(id)
                    .flatMap(
                        outcome ->
                            Optional.ofNullable(outcome.published())
                                .map(published -> page(topic, outcome, published))));
  }

  private Page page(PublicTopic topic, Outcome outcome, Publication published) {
    List<Sentence> all = published.document().sentences();
    Words now = words.of(all);
    List<Sentence> standing = all.stream().filter(sentence -> sentence.stands(now)).toList();
    String title = published.document().title();
    Html main =
        new Html()
            .heading(1, title)
            .section("確認し直しています", reopened(outcome))
            .paragraph(published.document().intro())
            .link(topic.path(), "問い：" + topic.settings().question());
    standing.stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.FINDING)
        .forEach(finding -> main.add(finding(finding, standing, topic)));
    main.section("話しあいのまとめ", texts(standing, Sentence.Kind.SUMMARY, null));
    return Page.of(title, description(topic, published), topic.path() + "/outcome", main);
  }

  private static List<String> reopened(Outcome outcome) {
    return Stream.ofNullable(outcome.progress().reopenedReason()).toList();
  }

  private static Html finding(Sentence finding, List<Sentence> standing, PublicTopic topic) {
    FindingRef ref = finding.finding();
    if (ref == null) {
      return new Html();
    }
    return new Html()
        .raw("<section id=\"f-%s-%d\">".formatted(ref.room(), ref.sequence()))
        .heading(2, finding.text())
        .section("少数の見方", texts(standing, Sentence.Kind.MINORITY, ref))
        .section("回答", answer(topic, ref))
        .raw("</section>");
  }

  private static List<String> answer(PublicTopic topic, FindingRef ref) {
    return topic
        .life()
        .answerTo(ref)
        .map(
            given ->
                List.of(
                    "%s（%s）".formatted(kind(given.answer()), Dates.time(given.at())),
                    given.answer().text(),
                    "理由：" + given.answer().reason()))
        .orElseGet(() -> List.of("まだ答えがありません。%sまでに答えます。".formatted(due(topic))));
  }

  private static String due(PublicTopic topic) {
    return Dates.day(topic.settings().answerDue());
  }

  private static String kind(Answer answer) {
    return switch (answer.kind()) {
      case ACCEPTED -> "行います";
      case PARTLY -> "一部を行います";
      case UNDER_STUDY -> "検討します";
      case DECLINED -> "行いません";
    };
  }

  private static List<String> texts(
      List<Sentence> standing, Sentence.Kind kind, @Nullable FindingRef of) {
    return standing.stream()
        .filter(sentence -> sentence.kind() == kind)
        .filter(sentence -> of == null || of.equals(sentence.finding()))
        .map(Sentence::text)
        .toList();
  }

  private static String description(PublicTopic topic, Publication published) {
    String intro = published.document().intro();
    return intro.isBlank() ? topic.settings().summary() : intro;
  }
}
