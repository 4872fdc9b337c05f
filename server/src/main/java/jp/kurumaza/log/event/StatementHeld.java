package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said something that waits for a facilitator. */
public record StatementHeld(UUID participant, @Nullable String text, @Nullable Long replyTo)
    implements Spoken {
  @Override
  public StatementHeld withText(@Nullable String text) {
    return new StatementHeld(participant, text, replyTo);
  }
}
