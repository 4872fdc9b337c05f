package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said something, shown at once. */
public record StatementSubmitted(UUID participant, @Nullable String text, @Nullable Long replyTo)
    implements Spoken {
  @Override
  public StatementSubmitted withText(@Nullable String text) {
    return new StatementSubmitted(participant, text, replyTo);
  }
}
