package jp.kurumaza.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/**
 * The words of an outcome.
 *
 * @param draftedAt when the machine made the draft
 */
public record Document(String title, String intro, List<Sentence> sentences, Instant draftedAt) {

  /**
   * @throws Problem not-found
   */
  Sentence sentence(UUID id) {
    return sentences.stream()
        .filter(sentence -> sentence.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この文は見つかりません。まとめを開き直してください。"));
  }

  Document titled(String nextTitle, String nextIntro) {
    return new Document(nextTitle, nextIntro, sentences, draftedAt);
  }

  Document replacing(Sentence next) {
    return mapped(old -> old.id().equals(next.id()) ? next : old);
  }

  Document without(Predicate<Sentence> left) {
    return with(sentences.stream().filter(left.negate()).toList());
  }

  Document mapped(UnaryOperator<Sentence> change) {
    return with(sentences.stream().map(change).toList());
  }

  private Document with(List<Sentence> next) {
    return new Document(title, intro, next, draftedAt);
  }
}
