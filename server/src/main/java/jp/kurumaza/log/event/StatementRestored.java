package jp.kurumaza.log.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The hiding was undone.
 *
 * @param corrected its author put it in other words, which not everybody may have been told
 */
public record StatementRestored(long statement, @Nullable String text, Boolean corrected)
    implements Spoken {
  /** Events of before this was told say nothing of it. */
  public StatementRestored {
    corrected = Objects.requireNonNullElse(corrected, false);
  }

  @Override
  public StatementRestored withText(@Nullable String text) {
    return new StatementRestored(statement, text, corrected);
  }
}
