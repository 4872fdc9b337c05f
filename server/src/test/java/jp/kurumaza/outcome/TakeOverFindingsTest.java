package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.FindingRevised;
import jp.kurumaza.log.event.FindingWithdrawn;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.outcome.Consultation.Talked;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.topic.FindingRef;
import org.junit.jupiter.api.Test;

class TakeOverFindingsTest {
  private static final String OLD = "登録の紙がそろっていない。";
  private static final String NEW = "登録の紙を、県内で1枚にそろえてほしい。";

  private final Consultation our = new Consultation();

  @Test
  void nothingIsLeftWhereNothingWasRevised() {
    our.published();
    Outcome before = our.outcome();
    assertThat(our.findings.left(before)).isEmpty();
    takeOver();
    assertThat(our.outcome()).isEqualTo(before);
  }

  @Test
  void aRevisedFindingStandsInItsPlaceToBeConfirmedAgain() {
    Talked talked = our.reviewed();
    Sentence before = our.outcome().work().sentences().get(2);
    revise(talked, NEW);
    assertThat(our.findings.left(our.outcome()))
        .containsExactly(new Revision(talked.otherFound(), OLD, NEW));
    takeOver();
    List<Sentence> sentences = our.outcome().work().sentences();
    assertThat(sentences.get(2).text()).isEqualTo(NEW);
    assertThat(sentences.get(2).id()).isEqualTo(before.id());
    assertThat(sentences)
        .extracting(Sentence::first)
        .containsExactly(our.first, our.first, null, our.first);
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
    assertThat(our.findings.left(our.outcome())).isEmpty();
  }

  @Test
  void whatPeopleWroteOfOtherFindingsStays() {
    Talked talked = our.drafted();
    Sentence first = our.outcome().work().sentences().getFirst();
    our.edit.edit(our.topic, first.id(), "空いた席が届いていない。", true, our.first);
    revise(talked, NEW);
    takeOver();
    assertThat(our.outcome().work().sentences().getFirst().text()).isEqualTo("空いた席が届いていない。");
  }

  @Test
  void newFindingsComeAndThoseTakenBackGoWithTheirMinorityViews() {
    Talked talked = our.drafted();
    our.given(new FindingWithdrawn(talked.found().sequence()));
    long added =
        our.find(
            new Finding("山側は遠い。", Finding.Agreement.UNSURE, null, List.of(talked.paper()), null));
    assertThat(our.findings.left(our.outcome()))
        .containsExactly(
            new Revision(new FindingRef(our.room, added), null, "山側は遠い。"),
            new Revision(talked.found(), "空いた席が、待っている家庭に届いていない。", null),
            new Revision(talked.found(), "早い者勝ちにしないでほしい。", null));
    takeOver();
    assertThat(our.outcome().work().sentences())
        .extracting(Sentence::text)
        .startsWith(OLD, "山側は遠い。")
        .hasSize(3);
  }

  @Test
  void aPublicOutcomeGoesBackToReviewAndStaysAsItIsUntilThen() {
    Talked talked = our.published();
    revise(talked, NEW);
    takeOver();
    assertThat(our.events())
        .endsWith(new OutcomeReopened(1, our.room, talked.otherFound().sequence()));
    assertThat(our.open().reopenedReason()).contains("夜の部", "直した");
    assertThat(our.texts(PublicOutcome::findings)).contains(OLD).doesNotContain(NEW);
    our.confirmAll(our.first);
    our.review.review(our.topic, our.first, key());
    our.confirmAll(our.second);
    our.review.approve(our.topic, our.second, key());
    assertThat(our.texts(PublicOutcome::findings)).contains(NEW).doesNotContain(OLD);
  }

  @Test
  void aFindingLeftOutBecauseNothingOfItCanBeSeenDoesNotComeBack() {
    Talked talked = our.drafted();
    our.withdraw(talked.paper());
    our.project();
    our.edit.drop(our.topic, our.outcome().work().sentences().get(2).id(), our.first);
    assertThat(our.findings.left(our.outcome())).isEmpty();
  }

  private void revise(Talked talked, String text) {
    our.given(
        new FindingRevised(
            talked.otherFound().sequence(),
            new Finding(text, Finding.Agreement.SPLIT, null, List.of(talked.paper()), null)));
  }

  private void takeOver() {
    our.findings.takeOver(our.topic, Author.account(our.first, key()));
  }
}
