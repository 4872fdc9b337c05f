package jp.kurumaza.log.event;

/** A fact about who sits at which table. */
public sealed interface TableEvent extends RoomEvent
    permits TablesPrepared,
        TablesOpened,
        PersonMoved,
        TablesClosed,
        SeatsSet,
        SummaryWritten,
        SummaryErased {}
