package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hint was put before those who run the room; for them only. It has no figures and does nothing.
 *
 * @param participant whom it is about
 * @param statement what it is about
 */
public record HintShown(Kind hint, @Nullable UUID participant, @Nullable Long statement)
    implements BalanceEvent {
  /** What is noticed. */
  public enum Kind {
    DOMINANT,
    SILENCE,
    QUESTION,
    ONE_SIDED
  }
}
