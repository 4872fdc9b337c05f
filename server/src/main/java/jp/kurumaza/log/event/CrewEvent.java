package jp.kurumaza.log.event;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the crew of a room keeps among itself. */
public sealed interface CrewEvent extends RoomEvent
    permits CrewSet,
        CrewNoteWritten,
        CrewNoteWithdrawn,
        ContactsSet,
        EscalationRaised,
        EscalationTaken {
  /** The same with the names of its accounts, which the log leaves out. */
  CrewEvent withNames(Function<UUID, @Nullable String> names);
}
