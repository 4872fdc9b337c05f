package jp.kurumaza.log.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A held or veiled statement is shown to everyone. */
public record StatementReleased(
    long statement,
    UUID participant,
    Instant saidAt,
    @Nullable String text,
    @Nullable Long replyTo,
    @Nullable Long theme)
    implements Spoken {
  @Override
  public StatementReleased withText(@Nullable String text) {
    return new StatementReleased(statement, participant, saidAt, text, replyTo, theme);
  }
}
