package jp.kurumaza.log.event;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whoever told the crew something took it back; its words are gone. */
public record CrewNoteWithdrawn(long note) implements CrewEvent {
  @Override
  public CrewNoteWithdrawn withNames(Function<UUID, @Nullable String> names) {
    return this;
  }
}
