package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** An event with somebody's words. They are stored beside it, so that they can be erased. */
public sealed interface Worded extends RoomEvent
    permits Spoken, StatementReported, CrewNoteWritten, EscalationRaised, SummaryWritten {
  @Nullable String text();

  Worded withText(@Nullable String text);
}
