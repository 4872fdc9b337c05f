package jp.kurumaza.log.event;

/** What one person may not do in the room. */
public sealed interface RestraintEvent extends RoomEvent
    permits PersonHeld, PersonRemoved, SomebodyRemoved, PersonLetIn {}
