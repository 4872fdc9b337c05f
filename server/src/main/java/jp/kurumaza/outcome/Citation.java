package jp.kurumaza.outcome;

import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.room.Statement;
import jp.kurumaza.summary.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a sentence rests on.
 *
 * @param sequence where it was said in the room's log
 * @param quote the part of its words that the sentence repeats; null where it repeats none
 * @param stamp of its words when somebody last looked at the two together; null if they could not
 *     be seen then
 */
public record Citation(UUID room, long sequence, @Nullable Span quote, @Nullable String stamp) {

  /** The citation that a sentence makes of a statement as it is now. */
  static Citation of(String sentence, UUID room, long sequence, Words words) {
    String text = words.text(room, sequence);
    Span quote = text == null ? null : Quotes.in(sentence, text).orElse(null);
    return new Citation(room, sequence, quote, words.stamp(room, sequence));
  }

  Citation again(String sentence, Words words) {
    return of(sentence, room, sequence, words);
  }

  boolean names(UUID otherRoom, long statement) {
    return room.equals(otherRoom) && sequence == statement;
  }

  /** Whether the statement is what it was when somebody last looked. */
  boolean unchanged(Words words) {
    return Objects.equals(stamp, words.stamp(room, sequence));
  }

  /** Whether the words that it rested on are gone for good: erased, or put otherwise. */
  boolean erased(Words words) {
    return !unchanged(words)
        && words
            .statement(room, sequence)
            .filter(statement -> !statement.is(Statement.Status.HIDDEN))
            .isPresent();
  }

  /** Whether it repeats words that are not there any more. */
  boolean repeatsLost(Words words) {
    return quote != null && !unchanged(words);
  }
}
