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
        CrewEvent,
        RestraintEvent,
        Worded,
        StatementEvent,
        HoldingSet,
        CoolDownSet,
        VeilSet,
        SomebodyWrote,
        TurnEvent,
        ThemeEvent,
        PollEvent,
        CheckedIn,
        FindingRecorded,
        FindingRevised,
        FindingWithdrawn,
        BalanceEvent,
        ConfirmationEvent,
        TableEvent {}
