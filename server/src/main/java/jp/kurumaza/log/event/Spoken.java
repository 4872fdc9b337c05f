package jp.kurumaza.log.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * An event that carries somebody's words. They are stored beside the event, so that they can be
 * erased.
 */
public sealed interface Spoken extends RoomEvent
    permits StatementSubmitted,
        StatementHeld,
        StatementReleased,
        StatementCorrected,
        StatementRestored,
        StatementHeldAgain,
        StatementVeiled {
  @Nullable String text();

  Spoken withText(@Nullable String text);

  /** The statement's sequence, given the event's own. */
  @JsonIgnore
  default long statementIn(long ownSequence) {
    return switch (this) {
      case StatementSubmitted e -> ownSequence;
      case StatementHeld e -> ownSequence;
      case StatementVeiled e -> ownSequence;
      case StatementReleased e -> e.statement();
      case StatementCorrected e -> e.statement();
      case StatementRestored e -> e.statement();
      case StatementHeldAgain e -> e.statement();
    };
  }
}
