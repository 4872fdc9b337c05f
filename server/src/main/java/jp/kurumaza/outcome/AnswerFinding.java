package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.FindingAnswered;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.topic.FindingRef;

/** The owner answers a finding of the published outcome; a later answer replaces the earlier. */
@OnlyOne
public class AnswerFinding {
  private static final int TEXT = 1_000;

  private final OutcomeWork work;

  @Inject
  public AnswerFinding(OutcomeWork work) {
    this.work = work;
  }

  /**
   * @throws Problem outcome-not-published, not-found, next-word-needed, topic-not-open, or what
   *     {@link Text} says
   */
  public void answer(UUID topic, FindingRef finding, Answer answer, UUID who, CommandKey key) {
    Text.require(answer.text(), "/text", TEXT);
    Text.require(answer.reason(), "/reason", TEXT);
    work.take(
        topic,
        Author.account(who, key),
        place -> {
          Outcome outcome = requirePublished(Optional.ofNullable(place.outcome()), finding);
          requireNextWord(answer, place.now());
          return new Done(
              outcome,
              Fact.forEveryone(new FindingAnswered(finding.room(), finding.sequence(), answer)));
        });
  }

  private static Outcome requirePublished(Optional<Outcome> outcome, FindingRef finding) {
    List<FindingRef> known =
        outcome
            .flatMap(found -> Optional.ofNullable(found.published()))
            .map(Publication::findings)
            .orElseThrow(
                () -> new Problem(ProblemType.OUTCOME_NOT_PUBLISHED, "まとめが公開されてから答えてください。"));
    if (!known.contains(finding)) {
      throw new Problem(ProblemType.NOT_FOUND, "公開したまとめに、この項目はありません。");
    }
    return outcome.orElseThrow();
  }

  private static void requireNextWord(Answer answer, Instant now) {
    LocalDate next = answer.nextWordOn();
    boolean needed = answer.kind() == Answer.Kind.UNDER_STUDY;
    if (needed != (next != null)) {
      throw nextWord(needed ? "検討中と答えるときは、次に知らせる日を入れてください。" : "次に知らせる日は、検討中と答えるときだけ入れてください。");
    }
    if (next != null && next.isBefore(LocalDate.ofInstant(now, KurumazaClock.ZONE))) {
      throw nextWord("次に知らせる日を、きょうか、きょうより後にしてください。");
    }
  }

  private static Problem nextWord(String detail) {
    return Problem.at("/nextWordOn", ProblemType.NEXT_WORD_NEEDED, detail);
  }
}
