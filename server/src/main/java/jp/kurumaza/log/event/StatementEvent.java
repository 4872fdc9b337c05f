package jp.kurumaza.log.event;

/** A fact about something that somebody said. */
public sealed interface StatementEvent extends RoomEvent
    permits Spoken,
        StatementReported,
        StatementWithdrawn,
        StatementHidden,
        StatementRedacted,
        StatementUnheld,
        StatementFlagged,
        StatementCleared,
        StatementTied {}
