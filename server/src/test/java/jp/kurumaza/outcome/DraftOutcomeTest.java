package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.assertRefused;
import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.event.ConfirmationAsked;
import jp.kurumaza.log.event.ConfirmationClosed;
import jp.kurumaza.log.event.OutcomeDrafted;
import jp.kurumaza.log.event.StatementTied;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.log.event.ThemesMerged;
import jp.kurumaza.outcome.Consultation.Talked;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.outcome.Sentence.Kind;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Confirmation.Counts;
import org.junit.jupiter.api.Test;

class DraftOutcomeTest {
  private final Consultation our = new Consultation();

  @Test
  void bringsFindingsMinorityViewsAndSummariesWithTheirSources() {
    Talked talked = our.drafted();
    List<Sentence> sentences = our.outcome().work().sentences();
    assertThat(sentences)
        .extracting(Sentence::kind)
        .containsExactly(Kind.FINDING, Kind.MINORITY, Kind.FINDING, Kind.SUMMARY);
    assertThat(sentences).extracting(Sentence::finding).startsWith(talked.found(), talked.found());
    assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.citations()).isNotEmpty());
    assertThat(sentences.getFirst().theme()).isEqualTo("朝の空き待ち");
    assertThat(our.outcome().work().intro()).startsWith("3人の");
    assertThat(our.events()).containsExactly(new OutcomeDrafted(1));
  }

  @Test
  void namesTheIssueThatAThemeWasMergedIntoAndWhatStandsUnderIt() {
    Talked talked = our.talked();
    long other = our.given(new ThemeAdded("朝の空き"));
    our.given(new ThemesMerged(talked.theme(), other));
    long idea = our.given(new ThemeAdded("順番に知らせる", Part.IDEA, other));
    our.given(new StatementTied(talked.paper(), idea));
    our.close();
    draft();
    assertThat(our.outcome().work().sentences())
        .extracting(Sentence::theme)
        .containsExactly("朝の空き", "朝の空き", null, "朝の空き");
  }

  @Test
  void tellsHowTheRoomAnsweredInTheWordsThatTheFindingStillHas() {
    Talked talked = our.talked();
    long found = talked.found().sequence();
    long other = talked.otherFound().sequence();
    our.given(new ConfirmationAsked(found, "空いた席が、待っている家庭に届いていない。", List.of(talked.paper())));
    our.given(new ConfirmationClosed(found, 2, 1, 3));
    our.given(new ConfirmationAsked(other, "ほかの言葉でした。", List.of(talked.paper())));
    our.given(new ConfirmationClosed(other, 3, 0, 3));
    our.close();
    draft();
    assertThat(our.outcome().work().sentences())
        .extracting(Sentence::confirmation)
        .containsExactly(new Counts(2, 1, 3), null, null, null);
  }

  @Test
  void aSummarySentenceIsTheStatementsOwnWords() {
    our.drafted();
    Sentence summary = our.sentence(Kind.SUMMARY);
    Citation source = summary.citations().getFirst();
    Words words = our.words.of(List.of(summary));
    String said = words.text(source.room(), source.sequence());
    assertThat(source.quote().of(said)).isEqualTo(summary.text());
  }

  @Test
  void waitsForTheEndOfEveryTalk() {
    our.talked();
    assertRefused(this::draft).isEqualTo(ProblemType.ROOMS_NOT_CLOSED);
    assertThat(our.events()).isEmpty();
  }

  @Test
  void needsAFinding() {
    our.say("ひなた", Consultation.VACANCY);
    our.close();
    assertRefused(this::draft).isEqualTo(ProblemType.NO_FINDINGS);
  }

  @Test
  void startsOverAsANewVersion() {
    our.reviewed();
    draft();
    assertThat(our.outcome().version()).isEqualTo(2);
    assertThat(our.outcome().is(State.DRAFT)).isTrue();
    assertThat(our.outcome().work().sentences()).noneMatch(sentence -> sentence.first() != null);
    assertThat(our.events()).endsWith(new OutcomeDrafted(2));
  }

  @Test
  void doesNotTouchWhatIsPublic() {
    our.published();
    assertRefused(this::draft).isEqualTo(ProblemType.OUTCOME_PUBLISHED);
  }

  @Test
  void aRetryDraftsOnce() {
    our.talked();
    our.close();
    CommandKey key = key();
    our.draft.draft(our.topic, Author.account(our.drafter, key));
    Outcome first = our.outcome();
    our.draft.draft(our.topic, Author.account(our.drafter, key));
    assertThat(our.outcome()).isEqualTo(first);
    assertThat(our.events()).hasSize(1);
  }

  private void draft() {
    our.draft.draft(our.topic, Author.account(our.drafter, key()));
  }
}
