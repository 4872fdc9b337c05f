package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.outcome.PublicOutcome;
import jp.kurumaza.outcome.ReadOutcomes;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.page.PublicTopics.PublicTopic;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.Confirmation.Counts;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.TopicLife;

/** What came of a topic: each finding that stands, its minority view, and the owner's answer. */
@OnlyOne
public class OutcomePage {
  private static final Wording WORDS = Wording.JAPANESE;

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
            .add(reopened(outcome))
            .paragraph(intro)
            .link(topic.path(), WORDS.say("search_of_topic") + topic.settings().question());
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
        .add(answer(topic, ref))
        .add(confirmed(finding))
        .add(minority(outcome, finding))
        .raw("</section>");
  }

  private static Html reopened(PublicOutcome outcome) {
    String reason = outcome.reopenedReason();
    return reason == null
        ? new Html()
        : new Html().paragraph(WORDS.say("outcome_reopened")).paragraph(reason);
  }

  private static Html confirmed(Sentence finding) {
    Counts counts = finding.confirmation();
    return counts == null
        ? new Html()
        : new Html()
            .paragraph(
                WORDS.say(
                    "outcome_confirmed",
                    Map.of(
                        "people", String.valueOf(counts.people()),
                        "confirmed", String.valueOf(counts.confirmed()),
                        "objected", String.valueOf(counts.objected()))));
  }

  private static Html minority(PublicOutcome outcome, Sentence finding) {
    return outcome
        .minority(finding)
        .map(view -> new Html().part(WORDS.say("outcome_minority"), List.of(view.text())))
        .orElseGet(() -> new Html().paragraph(WORDS.say("outcome_minority_none")));
  }

  private static Html answer(PublicTopic topic, FindingRef ref) {
    return topic
        .life()
        .answerTo(ref)
        .map(OutcomePage::answered)
        .orElseGet(() -> new Html().paragraph(WORDS.say(unanswered(topic), due(topic))));
  }

  private static Html answered(TopicLife.Answered given) {
    Answer answer = given.answer();
    String kind = "%s（%s）".formatted(WORDS.say(kind(answer)), Dates.time(given.at()));
    LocalDate next = answer.nextWordOn();
    return new Html()
        .part(WORDS.say("outcome_answer_to"), List.of(kind, answer.text()))
        .paragraph(
            next == null ? "" : WORDS.say("outcome_next_word", Map.of("day", Dates.day(next))))
        .part(WORDS.say("outcome_why"), List.of(answer.reason()));
  }

  private static String unanswered(PublicTopic topic) {
    return topic.overdue() ? "outcome_finding_overdue" : "outcome_finding_due";
  }

  private static Map<String, String> due(PublicTopic topic) {
    return Map.of("day", Dates.day(topic.settings().answerDue()));
  }

  private static String kind(Answer answer) {
    return switch (answer.kind()) {
      case ACCEPTED -> "answer_accepted";
      case PARTLY -> "answer_partly";
      case UNDER_STUDY -> "answer_under_study";
      case DECLINED -> "answer_declined";
    };
  }

  private static String heading(String theme) {
    String name = theme.isEmpty() ? WORDS.say("outcome_theme_none") : theme;
    return WORDS.say("outcome_themes") + "：" + name;
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
