package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.assertRefused;
import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.log.event.OutcomeReviewed;
import jp.kurumaza.outcome.Consultation.Talked;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReopenOutcomesTest {
  private final Consultation our = new Consultation();

  @ParameterizedTest
  @CsvSource({"withdraw, 取り下げられた", "redact, 消された", "hide, 隠された", "correct, 書き直された"})
  void aLostStatementTakesTheOutcomeBackToReview(String how, String told) {
    Talked talked = our.published();
    lose(how).accept(talked.vacancy());
    our.project();
    assertThat(our.events()).endsWith(new OutcomeReopened(1, our.room, talked.vacancy()));
    assertThat(our.outcome().is(State.REOPENED)).isTrue();
    assertThat(our.open().reopenedReason()).contains("夜の部", talked.vacancy() + "番", told);
  }

  @ParameterizedTest
  @CsvSource({"withdraw", "redact", "hide", "correct"})
  void itsWordsVanishAtOnceEvenBefore(String how) {
    Talked talked = our.published();
    assertThat(our.summaryTexts()).contains(Consultation.VACANCY);
    lose(how).accept(talked.vacancy());
    assertThat(our.summaryTexts()).doesNotContain(Consultation.VACANCY);
    assertThat(our.open().reopenedReason()).isNotNull();
    assertThat(our.texts(PublicOutcome::findings)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"withdraw, false", "redact, false", "correct, false", "hide, true"})
  void erasedWordsAreForgottenWhereTheyWereKept(String how, boolean kept) {
    Talked talked = our.published();
    lose(how).accept(talked.vacancy());
    our.project();
    assertThat(our.outcomes.kept().contains(Consultation.VACANCY)).isEqualTo(kept);
  }

  @Test
  void wordsAreForgottenInADraftTooThoughNothingReopens() {
    Talked talked = our.reviewed();
    our.withdraw(talked.vacancy());
    our.project();
    assertThat(our.outcomes.kept()).doesNotContain(Consultation.VACANCY);
    assertThat(our.events()).endsWith(new OutcomeReviewed(1));
  }

  @Test
  void findingsStandWhileAnythingThatTheyCiteCanBeSeen() {
    Talked talked = our.published();
    our.withdraw(talked.paper());
    assertThat(our.texts(PublicOutcome::findings)).containsExactly("空いた席が、待っている家庭に届いていない。");
    our.withdraw(talked.vacancy());
    assertThat(our.open().findings()).isEmpty();
  }

  @Test
  void aFindingThatRepeatsLostWordsFallsWithThem() {
    long paper = our.say("つばき", Consultation.PAPER);
    long vacancy = our.say("ひなた", Consultation.VACANCY);
    our.find(
        new Finding(
            "「登録の紙が施設ごとにばらばら」という声があった。",
            Finding.Agreement.UNSURE,
            null,
            List.of(paper, vacancy),
            null));
    our.close();
    our.draft.draft(our.topic, Author.account(our.drafter, key()));
    our.confirmAll(our.first);
    our.review.review(our.topic, our.first, key());
    our.confirmAll(our.second);
    our.review.approve(our.topic, our.second, key());
    our.withdraw(paper);
    assertThat(our.open().findings()).isEmpty();
    our.project();
    assertThat(our.outcomes.kept()).doesNotContain("登録の紙が施設ごとにばらばら");
  }

  @Test
  void twoPeoplePublishWhatIsLeftAsTheNextVersion() {
    Talked talked = our.published();
    our.withdraw(talked.firstCome());
    our.project();
    dropThoseThatCite(talked.firstCome());
    our.review.review(our.topic, our.first, key());
    our.review.approve(our.topic, our.second, key());
    our.project();
    assertThat(our.events())
        .endsWith(
            new OutcomeReopened(1, our.room, talked.firstCome()),
            new OutcomeReviewed(2),
            new OutcomePublished(2));
    assertThat(our.open().reopenedReason()).isNull();
    assertThat(our.open().minority(our.open().findings().getFirst())).isEmpty();
  }

  @Test
  void itStaysReopenedUntilItIsPublicAgain() {
    Talked talked = our.published();
    our.hide(talked.firstCome());
    our.project();
    dropThoseThatCite(talked.firstCome());
    our.review.review(our.topic, our.first, key());
    assertThat(our.open().reopenedReason()).isNotNull();
    our.edit.title(our.topic, "朝の空きを知らせます", "3人の話しあいから。", our.second);
    assertThat(our.outcome().is(State.REOPENED)).isTrue();
    our.review.review(our.topic, our.first, key());
    our.review.approve(our.topic, our.second, key());
    assertThat(our.open().reopenedReason()).isNull();
    assertThat(our.open().publication().document().title()).isEqualTo("朝の空きを知らせます");
  }

  private void dropThoseThatCite(long statement) {
    our.outcome().work().sentences().stream()
        .filter(sentence -> sentence.cites(our.room, statement))
        .map(Sentence::id)
        .forEach(sentence -> our.edit.drop(our.topic, sentence, our.first));
  }

  @Test
  void whatIsWorkedOnMeanwhileIsNotPublic() {
    Talked talked = our.published();
    our.hide(talked.paper());
    our.project();
    UUID finding = our.sentence(Sentence.Kind.FINDING).id();
    our.edit.edit(our.topic, finding, "まだだれも確かめていない文。", true, our.first);
    our.draft.draft(our.topic, Author.account(our.drafter, key()));
    assertThat(our.texts(PublicOutcome::findings)).containsExactly("空いた席が、待っている家庭に届いていない。");
    assertThat(our.open().reopenedReason()).isNotNull();
  }

  @Test
  void aFindingWithNothingLeftIsDroppedWithItsMinorityView() {
    Talked talked = our.published();
    our.redact(talked.vacancy());
    our.redact(talked.paper());
    our.project();
    Sentence finding = our.sentence(Sentence.Kind.FINDING);
    assertRefused(() -> our.edit.edit(our.topic, finding.id(), "別の文。", true, our.first))
        .isEqualTo(ProblemType.SOURCE_GONE);
    our.edit.drop(our.topic, finding.id(), our.first);
    assertThat(our.outcome().work().sentences())
        .noneMatch(sentence -> talked.found().equals(sentence.finding()));
  }

  @Test
  void hearingOfItTwiceDoesNoHarm() {
    Talked talked = our.published();
    our.withdraw(talked.vacancy());
    our.project();
    Outcome once = our.outcome();
    our.reopen.project(our.room, LogKind.ROOM, our.log.events(our.room, 0, 1_000));
    assertThat(our.outcome()).isEqualTo(once);
    assertThat(our.events()).filteredOn(OutcomeReopened.class::isInstance).hasSize(1);
  }

  @Test
  void otherStatementsDoNotMatter() {
    our.talked();
    long aside = our.say("こたつ", "今日は聞いているだけです。");
    our.close();
    our.draft.draft(our.topic, Author.account(our.drafter, key()));
    our.confirmAll(our.first);
    our.review.review(our.topic, our.first, key());
    our.confirmAll(our.second);
    our.review.approve(our.topic, our.second, key());
    our.withdraw(aside);
    our.project();
    assertThat(our.outcome().is(State.PUBLISHED)).isTrue();
    assertThat(our.open().reopenedReason()).isNull();
  }

  @Test
  void aLossThatTheApprovalDidNotSeeIsFoundAfterIt() {
    Talked talked = our.reviewed();
    our.project();
    our.confirmAll(our.second);
    Outcome checked = our.outcome();
    our.withdraw(talked.vacancy());
    our.project();
    Check approval = new Check(our.second, our.clock.instant());
    our.outcomes.save(checked.approved(approval, before(checked)));
    our.topicLog.append(
        our.topic,
        Author.system(null),
        (life, now) -> List.of(Fact.forEveryone(new OutcomePublished(1))));
    our.project();
    assertThat(our.outcome().is(State.REOPENED)).isTrue();
    assertThat(our.outcomes.kept()).doesNotContain(Consultation.VACANCY);
  }

  /** Words as if nothing had changed since the sentences were confirmed. */
  private Words before(Outcome checked) {
    Consultation untouched = new Consultation();
    Talked talked = untouched.talked();
    Map<Long, Statement> said =
        untouched.views.publicStatements(
            untouched.room, Set.of(talked.vacancy(), talked.paper(), talked.firstCome()));
    return new Words(Map.of(our.room, said));
  }

  private Consumer<Long> lose(String how) {
    return switch (how) {
      case "withdraw" -> our::withdraw;
      case "redact" -> our::redact;
      case "hide" -> our::hide;
      default -> said -> our.correct(said, "書き直した別の言葉です。");
    };
  }
}
