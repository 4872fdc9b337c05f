package jp.kurumaza.log.event;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whom what must not wait reaches from now on; nobody named means the owning department. */
public record ContactsSet(List<UUID> contacts) implements CrewEvent {
  @Override
  public ContactsSet withNames(Function<UUID, @Nullable String> names) {
    return this;
  }
}
