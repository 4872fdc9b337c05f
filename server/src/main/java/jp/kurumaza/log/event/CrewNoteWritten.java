package jp.kurumaza.log.event;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the crew told the others something; for the crew only.
 *
 * @param name null in the log: it is added when somebody looks
 * @param part what they did in the crew then
 */
public record CrewNoteWritten(UUID account, @Nullable String name, Part part, @Nullable String text)
    implements CrewEvent, Worded {
  @Override
  public CrewNoteWritten withText(@Nullable String other) {
    return new CrewNoteWritten(account, name, part, other);
  }

  @Override
  public CrewNoteWritten withNames(Function<UUID, @Nullable String> names) {
    return new CrewNoteWritten(account, names.apply(account), part, text);
  }
}
