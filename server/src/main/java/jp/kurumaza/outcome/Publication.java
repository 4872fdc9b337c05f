package jp.kurumaza.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.kurumaza.topic.FindingRef;

/** What two people let out: the only part of an outcome that the public ever sees. */
public record Publication(int version, Document document, Check review, Check approval) {

  /** The names of the findings, in their order. */
  public List<FindingRef> findings() {
    return findingSentences().flatMap(sentence -> Stream.ofNullable(sentence.finding())).toList();
  }

  /** The findings that rest on a statement, among others. */
  public List<Sentence> findingsCiting(UUID room, long statement) {
    return findingSentences().filter(sentence -> sentence.cites(room, statement)).toList();
  }

  /** What it rests on that is not as it was when it was let out. */
  Optional<Citation> changed(Words words) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.citations().stream())
        .filter(citation -> !citation.unchanged(words))
        .findFirst();
  }

  Publication mapped(UnaryOperator<Sentence> change) {
    return new Publication(version, document.mapped(change), review, approval);
  }

  public Stream<Sentence> findingSentences() {
    return document.sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.FINDING);
  }
}
