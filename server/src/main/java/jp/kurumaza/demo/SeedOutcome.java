package jp.kurumaza.demo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.demo.DemoTopic.Reply;
import jp.kurumaza.demo.DemoTopic.Reviewed;
import jp.kurumaza.identity.Account;
import jp.kurumaza.outcome.AnswerFinding;
import jp.kurumaza.outcome.DraftOutcome;
import jp.kurumaza.outcome.EditOutcome;
import jp.kurumaza.outcome.Outcomes;
import jp.kurumaza.outcome.ReviewOutcome;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;

/** What comes of a topic's talks: the outcome that two people let out, and the answers. */
@OnlyOne
class SeedOutcome {
  private static final double DAY = Duration.ofDays(1).toMinutes();
  private static final double DRAFTED = 3 * DAY;
  private static final double REVIEWED = 5 * DAY;
  private static final double APPROVED = 9 * DAY;
  private static final double ANSWERED = 12 * DAY;
  private static final double BETWEEN_ANSWERS = 2 * DAY;

  @Inject KurumazaClock clock;
  @Inject DraftOutcome draft;
  @Inject EditOutcome edit;
  @Inject ReviewOutcome review;
  @Inject AnswerFinding answer;
  @Inject Outcomes outcomes;

  /**
   * @param ended when participation did
   * @param findings by room
   */
  void seed(
      UUID topic,
      DemoTopic script,
      Reviewed outcome,
      Instant ended,
      List<List<FindingRef>> findings,
      Staff staff) {
    LocalDate today = clock.today();
    Account first = staff.account(outcome.reviewer());
    Account second = staff.account(outcome.approver());
    Timeline timeline = new Timeline(clock, ended);
    timeline.at(DRAFTED, () -> draft.draft(topic, Staff.by(first)));
    timeline.at(REVIEWED, () -> review(topic, outcome, first));
    timeline.at(APPROVED, () -> approve(topic, second));
    for (int i = 0; i < script.answers().size(); i++) {
      Reply reply = script.answers().get(i);
      FindingRef finding = findings.get(reply.finding().getFirst()).get(reply.finding().getLast());
      timeline.at(
          ANSWERED + i * BETWEEN_ANSWERS,
          () -> answer.answer(topic, finding, reply.answer(today), second.id(), Staff.key()));
    }
    timeline.play();
  }

  private void review(UUID topic, Reviewed outcome, Account who) {
    edit.title(topic, outcome.title(), outcome.intro(), who.id());
    confirmEach(topic, who);
    review.review(topic, who.id(), Staff.key());
  }

  private void approve(UUID topic, Account who) {
    confirmEach(topic, who);
    review.approve(topic, who.id(), Staff.key());
  }

  private void confirmEach(UUID topic, Account who) {
    outcomes.find(topic).orElseThrow().work().sentences().stream()
        .map(Sentence::id)
        .forEach(sentence -> edit.edit(topic, sentence, null, true, who.id()));
  }
}
