package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** The hiding of a held statement was undone: it waits again. */
public record StatementHeldAgain(long statement, @Nullable String text) implements Spoken {
  @Override
  public StatementHeldAgain withText(@Nullable String text) {
    return new StatementHeldAgain(statement, text);
  }
}
