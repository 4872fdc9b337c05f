package jp.kurumaza.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.room.Confirmation.Counts;
import jp.kurumaza.topic.FindingRef;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an outcome with what it rests on.
 *
 * @param text empty once its words were erased
 * @param original as it was drafted; empty once erased
 * @param first account that confirmed it, or wrote it anew
 * @param second another account that confirmed it after the review
 * @param theme name of its theme
 * @param agreement of a finding
 * @param finding that it is, or whose minority view it tells; null for a summary
 * @param confirmation how the room answered whether a finding is right, in its original words
 */
public record Sentence(
    UUID id,
    Kind kind,
    String text,
    String original,
    @Nullable UUID first,
    @Nullable UUID second,
    @Nullable String theme,
    Finding.@Nullable Agreement agreement,
    @Nullable FindingRef finding,
    @Nullable Counts confirmation,
    List<Citation> citations) {

  /** What a sentence tells. */
  public enum Kind {
    FINDING,
    MINORITY,
    SUMMARY
  }

  /** Whether a person put it in other words than it was drafted in. */
  public boolean edited() {
    return !text.equals(original);
  }

  /** Whether all that it rests on is as it was when somebody last looked. */
  public boolean unchanged(Words words) {
    return citations.stream().allMatch(citation -> citation.unchanged(words));
  }

  /** Whether it repeats no lost words, and something that it rests on can still be seen. */
  public boolean stands(Words words) {
    return !text.isEmpty()
        && isSeen(words)
        && citations.stream().noneMatch(citation -> citation.repeatsLost(words));
  }

  public boolean cites(UUID room, long statement) {
    return citations.stream().anyMatch(citation -> citation.names(room, statement));
  }

  /** Whether anything that it rests on can still be seen. */
  boolean isSeen(Words words) {
    return citations.stream().anyMatch(cited -> words.text(cited.room(), cited.sequence()) != null);
  }

  /** Whether it is left out when another is: a minority view goes with its finding. */
  boolean goesWith(Sentence other) {
    return id.equals(other.id)
        || other.kind == Kind.FINDING
            && kind == Kind.MINORITY
            && Objects.equals(finding, other.finding);
  }

  boolean isSummary() {
    return kind == Kind.SUMMARY;
  }

  /** Whether both tell the same finding, or the minority view on it. */
  boolean tellsTheSame(Sentence other) {
    return !isSummary() && kind == other.kind && Objects.equals(finding, other.finding);
  }

  /** Whether it was drafted from what its room says now; erased words can't tell. */
  boolean isDraftOf(Sentence now) {
    return (original.isEmpty() || original.equals(now.original))
        && agreement == now.agreement
        && Objects.equals(theme, now.theme)
        && Objects.equals(confirmation, now.confirmation)
        && sources().equals(now.sources());
  }

  private Set<List<Object>> sources() {
    return citations.stream()
        .map(cited -> List.<Object>of(cited.room(), cited.sequence()))
        .collect(Collectors.toSet());
  }

  /** Whether anything that it rests on could be seen when it was written. */
  boolean wasSeen() {
    return citations.stream().anyMatch(cited -> cited.stamp() != null);
  }

  Sentence inPlaceOf(Sentence before) {
    return new Sentence(
        before.id,
        kind,
        text,
        original,
        first,
        second,
        theme,
        agreement,
        finding,
        confirmation,
        citations);
  }

  /** In other words, for others to confirm. */
  Sentence reworded(String next, Words words) {
    return new Sentence(
        id,
        kind,
        next,
        original,
        null,
        null,
        theme,
        agreement,
        finding,
        confirmation,
        again(next, words));
  }

  /** As it is, resting on the statements as they are now. */
  Sentence lookedAt(Words words) {
    return unchanged(words) ? this : reworded(text, words);
  }

  Sentence confirmed(@Nullable UUID one, @Nullable UUID other) {
    return new Sentence(
        id, kind, text, original, one, other, theme, agreement, finding, confirmation, citations);
  }

  private List<Citation> again(String sentence, Words words) {
    return citations.stream().map(citation -> citation.again(sentence, words)).toList();
  }

  /** Without words that were erased where they were said. */
  Sentence forgetting(Words words) {
    List<Citation> erased = citations.stream().filter(cited -> cited.erased(words)).toList();
    if (erased.isEmpty()) {
      return this;
    }
    boolean quotes = erased.stream().anyMatch(cited -> cited.quote() != null);
    boolean mayHaveQuoted = quotes || edited();
    return new Sentence(
        id,
        kind,
        quotes ? "" : text,
        mayHaveQuoted ? "" : original,
        first,
        second,
        theme,
        agreement,
        finding,
        confirmation,
        citations);
  }
}
