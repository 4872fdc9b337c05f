package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In a table's own log: somebody who sits there wrote, or corrected, what the table brings back.
 */
public record SummaryWritten(UUID participant, @Nullable String text)
    implements TableEvent, Worded {
  @Override
  public SummaryWritten withText(@Nullable String other) {
    return new SummaryWritten(participant, other);
  }
}
