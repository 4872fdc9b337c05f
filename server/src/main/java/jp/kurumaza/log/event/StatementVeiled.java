package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wrote something that others see only at the reveal. */
public record StatementVeiled(UUID participant, @Nullable String text, @Nullable Long replyTo)
    implements Spoken {
  @Override
  public StatementVeiled withText(@Nullable String text) {
    return new StatementVeiled(participant, text, replyTo);
  }
}
