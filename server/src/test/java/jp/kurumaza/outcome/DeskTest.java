package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.FindingWithdrawn;
import jp.kurumaza.outcome.Consultation.Talked;
import jp.kurumaza.outcome.DeskItem.Kind;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.SampleTopic;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final LocalDate DURING = SampleTopic.ENDS.minusDays(3);
  private static final LocalDate AFTER = SampleTopic.ENDS.plusDays(3);
  private static final LocalDate LATE = SampleTopic.DUE.plusDays(1);

  private final Consultation our = new Consultation();

  @Test
  void whileTheTalkGoesOnTheRestWaits() {
    our.talked();
    assertThat(on(DURING))
        .containsExactly(
            item(Kind.ENDS, SampleTopic.ENDS, false, 0, false),
            item(Kind.DRAFT_OUTCOME, SampleTopic.DUE, false, 2, true));
  }

  @Test
  void afterTheTalkADraftIsDue() {
    our.talked();
    our.close();
    assertThat(on(AFTER)).contains(item(Kind.DRAFT_OUTCOME, SampleTopic.DUE, false, 2, false));
  }

  @Test
  void whoReviewedWaitsForTheOther() {
    our.drafted();
    assertThat(on(AFTER)).contains(item(Kind.REVIEW, SampleTopic.DUE, false, 4, false));
    our.confirmAll(our.first);
    our.review.review(our.topic, our.first, key());
    assertThat(of(our.second, AFTER))
        .contains(item(Kind.APPROVE, SampleTopic.DUE, false, 4, false));
    assertThat(of(our.first, AFTER)).contains(item(Kind.APPROVE, SampleTopic.DUE, false, 4, true));
  }

  @Test
  void answersAreOverdueTheDayAfter() {
    our.published();
    assertThat(on(SampleTopic.DUE))
        .containsExactly(item(Kind.ANSWER, SampleTopic.DUE, false, 2, false));
    assertThat(on(LATE)).containsExactly(item(Kind.ANSWER, SampleTopic.DUE, true, 2, false));
  }

  @Test
  void onceAllIsAnsweredTheEndAndTheNextWordAreLeft() {
    Talked talked = our.published();
    LocalDate promised = our.clock.today().plusDays(20);
    answer(talked.found(), new Answer(Answer.Kind.ACCEPTED, "します。", "できるため。", null));
    answer(talked.otherFound(), new Answer(Answer.Kind.UNDER_STUDY, "調べます。", "途中のため。", promised));
    assertThat(on(LATE))
        .contains(
            item(Kind.CONCLUDE, SampleTopic.DUE, false, 0, false),
            item(Kind.NEXT_WORD, promised, LATE.isAfter(promised), 1, false))
        .hasSize(2);
  }

  @Test
  void aReopenedOutcomeIsDueToday() {
    Talked talked = our.published();
    our.hide(talked.vacancy());
    our.project();
    assertThat(on(LATE)).contains(item(Kind.REVIEW, LATE, false, 2, false));
  }

  @Test
  void aFindingRevisedAfterItsPublicationIsToBeTakenOver() {
    Talked talked = our.published();
    our.given(new FindingWithdrawn(talked.otherFound().sequence()));
    assertThat(on(AFTER)).contains(item(Kind.REVISE, AFTER, false, 1, false));
  }

  @Test
  void anotherDepartmentsTopicsAreNotHere() {
    our.talked();
    assertThat(our.desk.of(UUID.randomUUID(), our.second)).isEmpty();
  }

  private void answer(FindingRef finding, Answer answer) {
    our.answer.answer(our.topic, finding, answer, our.second, key());
  }

  private List<DeskItem> on(LocalDate day) {
    return of(our.second, day);
  }

  private List<DeskItem> of(UUID asker, LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(KurumazaClock.ZONE).toInstant();
    return our.clock.callAt(noon, () -> our.desk.of(SampleTopic.DEPARTMENT, asker));
  }

  private DeskItem item(Kind kind, LocalDate due, boolean overdue, int count, boolean waiting) {
    return new DeskItem(
        kind, our.topic, SampleTopic.settings().question(), due, overdue, count, waiting);
  }
}
