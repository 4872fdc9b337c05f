package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;

/** What came of a topic: each finding that stands, its minority view, and the owner's answer. */
@OnlyOne
public class OutcomePage {
  private final PublicTopics topics;
  private final ReadOutcomes outcomes;

  @Inject
  public OutcomePage(PublicTopics topics, ReadOutcomes outcomes) {
    this.topics = topics;
    this.outcomes = outcomes;
  }

  /** Empty where nothing was published. */
  Optional<Page> page(UUID id) {
    return topics.find(id).flatMap(topic -> outcomes.of(id).map(outcome -> page(topic, outcome)));
  }

  private static Page page(PublicTopic topic, PublicOutcome outcome) {
    String title = outcome.publication().document().title();
    String intro = outcome.publication().document().intro();
    Html main =
        new Html()
            .heading(1, title)
            .section("確認し直しています", Stream.ofNullable(outcome.reopenedReason()).toList())
            .paragraph(intro)
            .link(topic.path(), "問い：" + topic.settings().question());
    outcome.findings().forEach(finding -> main.add(finding(topic, outcome, finding)));
    outcome
        .summaries()
        .forEach((theme, sentences) -> main.section(heading(theme), texts(sentences)));
    String description = intro.isBlank() ? topic.settings().summary() : intro;
    return Page.of(title, description, topic.path() + "/outcome", main);
  }

  private static Html finding(PublicTopic topic, PublicOutcome outcome, Sentence finding) {
    FindingRef ref = finding.finding();
    if (ref == null) {
      return new Html();
    }
    return new Html()
        .raw("<section id=\"f-%s-%d\">".formatted(ref.room(), ref.sequence()))
        .heading(2, finding.text())
        .part("少数の見方", texts(outcome.minority(finding).stream().toList()))
        .part("答え", answer(topic, ref))
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
                    "理由：" + given.answer().reason(),
                    nextWord(given.answer())))
        .orElseGet(() -> List.of("まだ答えがありません。%sまでに答えます。".formatted(due(topic))));
  }

  private static String due(PublicTopic topic) {
    return Dates.day(topic.settings().answerDue());
  }

  private static String nextWord(Answer answer) {
    return answer.nextWordOn() == null
        ? ""
        : "次のお知らせ：%sまで".formatted(Dates.day(answer.nextWordOn()));
  }

  private static String kind(Answer answer) {
    return switch (answer.kind()) {
      case ACCEPTED -> "行います";
      case PARTLY -> "一部を行います";
      case UNDER_STUDY -> "検討します";
      case DECLINED -> "行いません";
    };
  }

  private static String heading(String theme) {
    return theme.isEmpty() ? "話しあいのまとめ" : "話しあいのまとめ：" + theme;
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
