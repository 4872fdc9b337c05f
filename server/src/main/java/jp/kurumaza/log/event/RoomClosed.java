package jp.kurumaza.log.event;

/** The talk is over: no more statements. */
public record RoomClosed() implements RoomEvent {}
