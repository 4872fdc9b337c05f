package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked those who run the room to look at it; for them only.
 *
 * @param text the reporter's own words
 */
public record StatementReported(
    long statement, UUID participant, Reason reason, @Nullable String text)
    implements Worded, StatementEvent {
  /** What a statement is reported for. */
  public enum Reason {
    PERSONAL_DATA,
    HURTFUL,
    DANGER,
    CHILD_SAFETY,
    OFF_TOPIC,
    OTHER
  }

  @Override
  public StatementReported withText(@Nullable String text) {
    return new StatementReported(statement, participant, reason, text);
  }
}
