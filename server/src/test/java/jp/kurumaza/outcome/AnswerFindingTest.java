package jp.kurumaza.outcome;

import static jp.kurumaza.outcome.Consultation.assertRefused;
import static jp.kurumaza.outcome.Consultation.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.FindingAnswered;
import jp.kurumaza.outcome.Consultation.Talked;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.FindingRef;
import org.junit.jupiter.api.Test;

class AnswerFindingTest {
  private static final Answer YES =
      new Answer(Answer.Kind.ACCEPTED, "来年度から順番に知らせます。", "席を増やすより早く始められます。", null);

  private final Consultation our = new Consultation();

  @Test
  void isKeptAndALaterOneReplacesIt() {
    Talked talked = our.published();
    Answer later = new Answer(Answer.Kind.PARTLY, "3市で始めます。", "残る市と相談中です。", null);
    answer(talked.found(), YES);
    answer(talked.found(), later);
    assertThat(our.events())
        .endsWith(
            new FindingAnswered(our.room, talked.found().sequence(), YES),
            new FindingAnswered(our.room, talked.found().sequence(), later));
    assertThat(our.topicLog.life(our.topic).answerTo(talked.found()).orElseThrow().answer())
        .isEqualTo(later);
  }

  @Test
  void waitsForThePublication() {
    Talked talked = our.reviewed();
    assertRefused(() -> answer(talked.found(), YES)).isEqualTo(ProblemType.OUTCOME_NOT_PUBLISHED);
  }

  @Test
  void isOnlyToFindingsOfTheOutcome() {
    our.published();
    assertRefused(() -> answer(new FindingRef(our.room, 1), YES)).isEqualTo(ProblemType.NOT_FOUND);
    assertRefused(() -> answer(new FindingRef(UUID.randomUUID(), 1), YES))
        .isEqualTo(ProblemType.NOT_FOUND);
  }

  @Test
  void needsWordsAndAReason() {
    Talked talked = our.published();
    Answer silent = new Answer(Answer.Kind.DECLINED, " ", "理由", null);
    Answer without = new Answer(Answer.Kind.DECLINED, "しません。", "", null);
    assertRefused(() -> answer(talked.found(), silent)).isEqualTo(ProblemType.BLANK_TEXT);
    assertRefused(() -> answer(talked.found(), without)).isEqualTo(ProblemType.BLANK_TEXT);
  }

  @Test
  void promisesTheNextWordWhileUnderStudyAndOnlyThen() {
    Talked talked = our.published();
    LocalDate today = our.clock.today();
    assertRefused(() -> answer(talked.found(), study(null)))
        .isEqualTo(ProblemType.NEXT_WORD_NEEDED);
    assertRefused(() -> answer(talked.found(), study(today.minusDays(1))))
        .isEqualTo(ProblemType.NEXT_WORD_NEEDED);
    Answer both = new Answer(Answer.Kind.ACCEPTED, "します。", "できるため。", today.plusDays(9));
    assertRefused(() -> answer(talked.found(), both)).isEqualTo(ProblemType.NEXT_WORD_NEEDED);
    answer(talked.found(), study(today.plusDays(30)));
    assertThat(our.topicLog.life(our.topic).unanswered(List.of(talked.found()))).isEmpty();
  }

  @Test
  void tellsTheVoicesThatItCameFromUntilTheyHaveLooked() {
    CountUnseenAnswers unseen =
        new CountUnseenAnswers(our.seen, our.participants, our.read, our.topicLog);
    SeeAnswers see = new SeeAnswers(our.participants, our.seen, our.clock);
    Talked talked = our.published();
    UUID cited = our.person("ひなた");
    UUID other = our.person("もなか");
    assertThat(unseen.countFor(cited)).isZero();
    answer(talked.found(), YES);
    assertThat(unseen.countFor(cited)).isEqualTo(1);
    assertThat(unseen.countFor(other)).isZero();
    see.in(UUID.randomUUID(), cited);
    assertThat(unseen.countFor(cited)).isEqualTo(1);
    see.in(our.topic, cited);
    assertThat(unseen.countFor(cited)).isZero();
    answer(talked.found(), YES);
    assertThat(unseen.countFor(cited)).isEqualTo(1);
    see.all(cited);
    assertThat(unseen.countFor(cited)).isZero();
  }

  private static Answer study(LocalDate nextWord) {
    return new Answer(Answer.Kind.UNDER_STUDY, "調べます。", "人手が分からないため。", nextWord);
  }

  private void answer(FindingRef finding, Answer answer) {
    our.answer.answer(our.topic, finding, answer, our.second, key());
  }
}
