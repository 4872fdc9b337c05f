package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** Its author put it in other words; the old ones are erased. */
public record StatementCorrected(long statement, @Nullable String text) implements Spoken {
  @Override
  public StatementCorrected withText(@Nullable String text) {
    return new StatementCorrected(statement, text);
  }
}
