package jp.kurumaza.log.event;

/** A fact in a room's log. */
public sealed interface RoomEvent extends Event
    permits AgendaSet,
        RoomOpened,
        PhaseStarted,
        PhaseExtended,
        RoomClosed,
        RoomCancelled,
        ParticipantJoined,
        Spoken,
        StatementWithdrawn,
        StatementHidden,
        StatementRedacted,
        HoldingSet,
        HandRaised,
        HandLowered,
        FloorGiven,
        ThemeAdded,
        ThemeRenamed,
        StatementTied,
        FindingRecorded,
        FindingRevised,
        FindingWithdrawn {}
