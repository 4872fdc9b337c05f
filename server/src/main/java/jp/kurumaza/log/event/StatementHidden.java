package jp.kurumaza.log.event;

/** A facilitator hid it; the reason is public. */
public record StatementHidden(long statement, String reason) implements RoomEvent {}
