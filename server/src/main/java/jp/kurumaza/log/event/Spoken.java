package jp.kurumaza.log.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** The words of a statement. */
public sealed interface Spoken extends Worded, StatementEvent
    permits StatementSubmitted,
        StatementHeld,
        StatementReleased,
        StatementCorrected,
        StatementRestored,
        StatementHeldAgain,
        StatementVeiled {
  @Override
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
