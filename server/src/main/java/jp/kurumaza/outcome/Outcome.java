package jp.kurumaza.outcome;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a topic. A value: each step gives the next one or refuses. What people work on
 * never shows in {@code published} before two of them let it.
 *
 * @param version of the work; one more after each draft and each reopening
 */
public record Outcome(
    UUID topic, int version, Progress progress, Document work, @Nullable Publication published) {

  static Outcome first(UUID topic, Document draft) {
    return new Outcome(topic, 1, Progress.DRAFTED, draft, null);
  }

  /**
   * A new draft in place of what was worked on.
   *
   * @throws Problem outcome-published
   */
  Outcome draftedAgain(Document draft) {
    requireUnderWork();
    return new Outcome(topic, version + 1, progress.unreviewed(), draft, published);
  }

  /**
   * @throws Problem outcome-published
   */
  Outcome titled(String title, String intro) {
    requireUnderWork();
    Document next = work.titled(title, intro);
    return next.equals(work) ? this : with(progress.unreviewed(), next);
  }

  /**
   * A sentence in other words, which their writer confirms or (null) not yet.
   *
   * @throws Problem outcome-published, not-found, or source-gone where nothing is left to rest on
   */
  Outcome reworded(UUID sentence, String text, @Nullable UUID writer, Words words) {
    requireUnderWork();
    Sentence before = work.sentence(sentence);
    requireSource(before.isSeen(words));
    Sentence next = before.reworded(text, words).confirmed(writer, null);
    return with(progress.unreviewed(), work.replacing(next));
  }

  /**
   * A sentence as somebody found it right, or (null) nobody does any more. Where what it rests on
   * has changed, it needs the first person's word again.
   *
   * @throws Problem outcome-published, not-found, source-gone, or second-person-needed where one
   *     person would be both
   */
  Outcome confirmed(UUID sentence, @Nullable UUID who, Words words) {
    requireUnderWork();
    Sentence before = work.sentence(sentence);
    requireSource(who == null || before.stands(words));
    if (is(State.REVIEWED) && before.unchanged(words)) {
      requireAnother(who, before.first());
      return with(progress, work.replacing(before.confirmed(before.first(), who)));
    }
    Sentence next = before.lookedAt(words).confirmed(who, null);
    return with(progress.unreviewed(), work.replacing(next));
  }

  /**
   * Leaves a sentence out; with a finding goes its minority view.
   *
   * @throws Problem outcome-published, not-found, or sentence-needed for a finding or minority view
   *     while anything that it rests on can be seen
   */
  Outcome without(UUID sentence, Words words) {
    requireUnderWork();
    Sentence left = work.sentence(sentence);
    if (left.kind() != Sentence.Kind.SUMMARY && left.isSeen(words)) {
      throw new Problem(ProblemType.SENTENCE_NEEDED, "分かったことと少数の見方は外せません。文を直すか、そのまま確かめてください。");
    }
    return with(progress.unreviewed(), work.without(other -> other.goesWith(left)));
  }

  /**
   * @throws Problem outcome-published, conflict where the first person has spoken, or
   *     sentences-unconfirmed
   */
  Outcome reviewed(Check by, Words words) {
    requireUnderWork();
    if (is(State.REVIEWED)) {
      throw new Problem(ProblemType.CONFLICT, "1人目の確認は済んでいます。2人目の確認を待つか、差し戻してください。");
    }
    requireConfirmed(words);
    return with(progress.reviewed(by), work);
  }

  /**
   * @throws Problem outcome-published
   */
  Outcome returned(String reason) {
    requireUnderWork();
    return with(progress.returned(reason), work);
  }

  /**
   * @throws Problem outcome-published, outcome-not-reviewed, second-person-needed or
   *     sentences-unconfirmed
   */
  Outcome approved(Check by, Words words) {
    requireUnderWork();
    Check review = progress.review();
    if (review == null) {
      throw new Problem(ProblemType.OUTCOME_NOT_REVIEWED, "1人目がすべての文を確かめてから、別の人が公開してください。");
    }
    requireAnother(by.account(), review.account());
    requireConfirmed(words);
    Publication next = new Publication(version, work, review, by);
    return new Outcome(topic, version, Progress.PUBLISHED, work, next);
  }

  /** Back to review: something that the publication rests on is lost or changed. */
  Outcome reopened(String reason) {
    return new Outcome(topic, version + 1, Progress.reopened(reason), work, published);
  }

  /** With the findings as their rooms have them now; what is public goes back to review. */
  Outcome revised(List<Sentence> findings, String reason) {
    Outcome open = is(State.PUBLISHED) ? reopened(reason) : this;
    return open.with(open.progress.unreviewed(), work.revised(findings));
  }

  /** Without words that were erased where they were said, in the work and in public. */
  Outcome forgetting(Words words) {
    UnaryOperator<Sentence> forget = sentence -> sentence.forgetting(words);
    Publication kept = published == null ? null : published.mapped(forget);
    return new Outcome(topic, version, progress, work.mapped(forget), kept);
  }

  public boolean is(State state) {
    return progress.state() == state;
  }

  /** Whether the person whose turn it is has confirmed the sentence as it stands now. */
  public boolean confirms(Sentence sentence, Words words) {
    boolean first = is(State.DRAFT) || is(State.REOPENED);
    return (first ? sentence.first() : sentence.second()) != null && sentence.unchanged(words);
  }

  /** How many sentences the person whose turn it is has still to confirm. */
  public int unconfirmed(Words words) {
    return (int) work.sentences().stream().filter(sentence -> !confirms(sentence, words)).count();
  }

  private void requireConfirmed(Words words) {
    int left = unconfirmed(words);
    if (left > 0) {
      throw new Problem(
          ProblemType.SENTENCES_UNCONFIRMED, "まだ確かめていない文が%dつあります。すべて確かめてください。".formatted(left));
    }
  }

  private void requireUnderWork() {
    if (is(State.PUBLISHED)) {
      throw new Problem(
          ProblemType.OUTCOME_PUBLISHED, "このまとめは公開されています。もとの発言か分かったことが変わったときだけ、確認に戻ります。");
    }
  }

  private static void requireAnother(@Nullable UUID who, @Nullable UUID first) {
    if (who != null && who.equals(first)) {
      throw new Problem(ProblemType.SECOND_PERSON_NEEDED, "1人目とは別の人が確かめてください。");
    }
  }

  private static void requireSource(boolean there) {
    if (!there) {
      throw new Problem(ProblemType.SOURCE_GONE, "もとの発言がいま見られません。この文を外すか、いま見られる発言に合わせて書き直してください。");
    }
  }

  private Outcome with(Progress nextProgress, Document nextWork) {
    return new Outcome(topic, version, nextProgress, nextWork, published);
  }
}
