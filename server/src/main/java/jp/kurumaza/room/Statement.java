package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.log.event.StatementReleased;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said, as one audience sees it now.
 *
 * @param sequence its id: where it was said in the room's log
 * @param text null once this audience may not see the words
 * @param theme sequence of its theme
 * @param reason why it is hidden
 */
public record Statement(
    long sequence,
    UUID participant,
    Instant at,
    @Nullable String text,
    Status status,
    @Nullable Long replyTo,
    @Nullable Long theme,
    boolean corrected,
    @Nullable String reason) {

  /** What became of it. */
  public enum Status {
    SHOWN,
    HELD,
    VEILED,
    HIDDEN,
    WITHDRAWN,
    REDACTED
  }

  static Statement shown(
      long sequence,
      UUID participant,
      Instant at,
      @Nullable String text,
      @Nullable Long replyTo,
      @Nullable Long theme) {
    return new Statement(
        sequence, participant, at, text, Status.SHOWN, replyTo, theme, false, null);
  }

  static Statement waiting(
      Status status,
      long sequence,
      UUID participant,
      Instant at,
      @Nullable String text,
      @Nullable Long replyTo) {
    return new Statement(sequence, participant, at, text, status, replyTo, null, false, null);
  }

  Statement corrected(@Nullable String words) {
    return new Statement(sequence, participant, at, words, status, replyTo, theme, true, reason);
  }

  Statement erased(Status how) {
    return new Statement(sequence, participant, at, null, how, replyTo, theme, corrected, null);
  }

  Statement hidden(String why, boolean keepText) {
    return new Statement(
        sequence,
        participant,
        at,
        keepText ? text : null,
        Status.HIDDEN,
        replyTo,
        theme,
        corrected,
        why);
  }

  Statement back(Status to, @Nullable String words) {
    return new Statement(sequence, participant, at, words, to, replyTo, theme, corrected, null);
  }

  Statement restored(@Nullable String words, boolean inOtherWords) {
    Statement shown = back(Status.SHOWN, words);
    return inOtherWords ? shown.corrected(words) : shown;
  }

  Statement tied(@Nullable Long to) {
    return new Statement(sequence, participant, at, text, status, replyTo, to, corrected, reason);
  }

  /** Hidden words are hidden from their author too. */
  Statement forItsAuthor() {
    return is(Status.HIDDEN) && reason != null ? hidden(reason, false) : this;
  }

  public boolean is(Status other) {
    return status == other;
  }

  /** Whether others are still to see it: held, or veiled. */
  @JsonIgnore
  public boolean isWaiting() {
    return status == Status.HELD || status == Status.VEILED;
  }

  /** What shows it to everyone. */
  public StatementReleased release() {
    return new StatementReleased(sequence, participant, at, text, replyTo, theme);
  }

  /** Whether its words are gone for everyone. */
  @JsonIgnore
  public boolean isGone() {
    return status == Status.WITHDRAWN || status == Status.REDACTED;
  }
}
