package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.assertRefused;
import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.event.OutcomeDrafted;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReturned;
import jp.kurumaza.log.event.OutcomeReviewed;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.outcome.Sentence.Kind;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;

class ReviewOutcomeTest {
  private final Consultation our = new Consultation();

  @Test
  void twoPeopleMakeItPublic() {
    our.published();
    assertThat(our.events())
        .containsExactly(new OutcomeDrafted(1), new OutcomeReviewed(1), new OutcomePublished(1));
    Publication publication = our.open().publication();
    assertThat(publication.review().account()).isEqualTo(our.first);
    assertThat(publication.approval().account()).isEqualTo(our.second);
  }

  @Test
  void nothingIsPublicBefore() {
    our.drafted();
    assertThat(our.read.of(our.topic)).isEmpty();
    our.confirmAll(our.first);
    our.review.review(our.topic, our.first, key());
    our.confirmAll(our.second);
    assertThat(our.read.of(our.topic)).isEmpty();
    assertThat(our.read.all()).isEmpty();
  }

  @Test
  void theFirstPersonConfirmsEverySentence() {
    our.drafted();
    assertRefused(() -> our.review.review(our.topic, our.first, key()))
        .isEqualTo(ProblemType.SENTENCES_UNCONFIRMED);
    our.confirmAll(our.first);
    our.edit.edit(our.topic, our.sentence(Kind.SUMMARY).id(), null, false, our.first);
    assertRefused(() -> our.review.review(our.topic, our.first, key()))
        .isEqualTo(ProblemType.SENTENCES_UNCONFIRMED);
  }

  @Test
  void nobodyIsBothPeople() {
    our.reviewed();
    assertRefused(() -> our.confirmAll(our.first)).isEqualTo(ProblemType.SECOND_PERSON_NEEDED);
    our.confirmAll(our.second);
    assertRefused(() -> our.review.approve(our.topic, our.first, key()))
        .isEqualTo(ProblemType.SECOND_PERSON_NEEDED);
    assertThat(our.read.of(our.topic)).isEmpty();
  }

  @Test
  void theSecondPersonConfirmsEverySentenceToo() {
    our.reviewed();
    assertRefused(() -> our.review.approve(our.topic, our.second, key()))
        .isEqualTo(ProblemType.SENTENCES_UNCONFIRMED);
  }

  @Test
  void nothingIsApprovedBeforeTheReview() {
    our.drafted();
    our.confirmAll(our.first);
    assertRefused(() -> our.review.approve(our.topic, our.second, key()))
        .isEqualTo(ProblemType.OUTCOME_NOT_REVIEWED);
  }

  @Test
  void otherWordsNeedReviewAgain() {
    our.reviewed();
    our.confirmAll(our.second);
    UUID sentence = our.sentence(Kind.FINDING).id();
    our.edit.edit(our.topic, sentence, "空いた席が届いていない。", true, our.second);
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
    assertThat(our.sentence(Kind.FINDING).edited()).isTrue();
    assertRefused(() -> our.review.approve(our.topic, our.second, key()))
        .isEqualTo(ProblemType.OUTCOME_NOT_REVIEWED);
    our.review.review(our.topic, our.second, key());
    our.edit.edit(our.topic, sentence, null, true, our.first);
    our.review.approve(our.topic, our.first, key());
    assertThat(our.texts(PublicOutcome::findings)).startsWith("空いた席が届いていない。");
  }

  @Test
  void aNewTitleNeedsReviewAgain() {
    our.reviewed();
    our.edit.title(our.topic, "朝の空きを順番に知らせます", "3人の話しあいから。", our.second);
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
  }

  @Test
  void theSameWordsAreNoEdit() {
    our.reviewed();
    Sentence finding = our.sentence(Kind.FINDING);
    our.edit.edit(our.topic, finding.id(), finding.text(), true, our.second);
    assertThat(our.outcome().is(State.REVIEWED)).isTrue();
    assertThat(our.sentence(Kind.FINDING).edited()).isFalse();
  }

  @Test
  void goesBackWithAReason() {
    our.reviewed();
    our.review.sendBack(our.topic, "二つ目の文を確かめてください。", our.second, key());
    assertThat(our.outcome().progress().returnReason()).isEqualTo("二つ目の文を確かめてください。");
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
    assertThat(our.events()).endsWith(new OutcomeReturned(1, "二つ目の文を確かめてください。"));
    assertRefused(() -> our.review.sendBack(our.topic, " ", our.second, key()))
        .isEqualTo(ProblemType.BLANK_TEXT);
  }

  @Test
  void leavesSummarySentencesOutButNoFinding() {
    our.drafted();
    our.edit.drop(our.topic, our.sentence(Kind.SUMMARY).id(), our.first);
    assertThat(our.outcome().work().sentences()).hasSize(3);
    assertRefused(() -> our.edit.drop(our.topic, our.sentence(Kind.FINDING).id(), our.first))
        .isEqualTo(ProblemType.SENTENCE_NEEDED);
    assertRefused(() -> our.edit.drop(our.topic, our.sentence(Kind.MINORITY).id(), our.first))
        .isEqualTo(ProblemType.SENTENCE_NEEDED);
  }

  @Test
  void whatIsPublicStays() {
    our.published();
    UUID sentence = our.sentence(Kind.SUMMARY).id();
    assertRefused(() -> our.edit.edit(our.topic, sentence, "別の文。", true, our.first))
        .isEqualTo(ProblemType.OUTCOME_PUBLISHED);
    assertRefused(() -> our.edit.drop(our.topic, sentence, our.first))
        .isEqualTo(ProblemType.OUTCOME_PUBLISHED);
    assertRefused(() -> our.review.sendBack(our.topic, "理由", our.first, key()))
        .isEqualTo(ProblemType.OUTCOME_PUBLISHED);
  }

  @Test
  void aRetriedApprovalIsTheFirst() {
    our.reviewed();
    our.confirmAll(our.second);
    CommandKey key = key();
    our.review.approve(our.topic, our.second, key);
    our.review.approve(our.topic, our.second, key);
    assertThat(our.events()).hasSize(3);
  }

  @Test
  void aSentenceWhoseSourceChangedIsConfirmedAnew() {
    var talked = our.reviewed();
    our.confirmAll(our.second);
    our.withdraw(talked.firstCome());
    assertRefused(() -> our.review.approve(our.topic, our.second, key()))
        .isEqualTo(ProblemType.SENTENCES_UNCONFIRMED);
    Sentence minority = our.sentence(Kind.MINORITY);
    assertRefused(() -> our.edit.edit(our.topic, minority.id(), null, true, our.second))
        .isEqualTo(ProblemType.SOURCE_GONE);
    our.edit.drop(our.topic, minority.id(), our.second);
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
  }
}
