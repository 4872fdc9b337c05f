package jp.kurumaza.log.event;

/** Who may sit down in a room, who waits for a seat, and who gives one up. */
public sealed interface AdmissionEvent extends RoomEvent
    permits AdmissionSet, SeatAwaited, SeatGivenUp, ParticipantArrived, EntryLinkUsed {}
