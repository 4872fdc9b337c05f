package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** The hiding was undone. */
public record StatementRestored(long statement, @Nullable String text) implements Spoken {
  @Override
  public StatementRestored withText(@Nullable String text) {
    return new StatementRestored(statement, text);
  }
}
