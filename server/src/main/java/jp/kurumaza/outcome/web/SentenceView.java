package jp.kurumaza.outcome.web;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.outcome.Sentence;
import jp.kurumaza.room.Confirmation.Counts;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/** {@code OutcomeSentence} of the contract. */
public record SentenceView(
    UUID id,
    Sentence.Kind kind,
    String text,
    String original,
    boolean edited,
    boolean confirmed,
    @Nullable String theme,
    Finding.@Nullable Agreement agreement,
    @Nullable FindingRef finding,
    @Nullable Counts confirmation,
    List<SourceView> citations) {

  static SentenceView of(
      Sentence sentence, String original, boolean confirmed, List<SourceView> sources) {
    return new SentenceView(
        sentence.id(),
        sentence.kind(),
        sentence.text(),
        original,
        sentence.edited(),
        confirmed,
        sentence.theme(),
        sentence.agreement(),
        sentence.finding(),
        sentence.confirmation(),
        sources);
  }
}
