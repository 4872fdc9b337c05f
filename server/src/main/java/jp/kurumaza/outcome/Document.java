package jp.kurumaza.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

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

  /** With the findings as their rooms have them now; what they left as it was stays as it is. */
  Document revised(List<Sentence> now) {
    Stream<Sentence> found = now.stream().flatMap(one -> revised(one).stream());
    return with(Stream.concat(found, sentences.stream().filter(Sentence::isSummary)).toList());
  }

  /** Empty for what nobody has drafted and nobody could check. */
  private Optional<Sentence> revised(Sentence now) {
    Optional<Sentence> drafted = sentences.stream().filter(now::tellsTheSame).findFirst();
    return drafted
        .map(before -> before.isDraftOf(now) ? before : now.inPlaceOf(before))
        .or(() -> Optional.of(now).filter(Sentence::wasSeen));
  }

  /** Where the rooms put their findings otherwise by now. */
  List<Revision> revisions(List<Sentence> now) {
    Document next = revised(now);
    Stream<Revision> put =
        next.sentences.stream()
            .filter(sentence -> !sentences.contains(sentence))
            .map(after -> revision(after, textIn(this, after), after.text()));
    Stream<Revision> takenBack =
        sentences.stream()
            .filter(before -> textIn(next, before) == null)
            .map(before -> revision(before, before.text(), null));
    return Stream.concat(put, takenBack).toList();
  }

  private static Revision revision(
      Sentence finding, @Nullable String before, @Nullable String after) {
    return new Revision(Objects.requireNonNull(finding.finding()), before, after);
  }

  private static @Nullable String textIn(Document document, Sentence sentence) {
    return document.sentences.stream()
        .filter(other -> other.id().equals(sentence.id()))
        .findFirst()
        .map(Sentence::text)
        .orElse(null);
  }

  private Document with(List<Sentence> next) {
    return new Document(title, intro, next, draftedAt);
  }
}
