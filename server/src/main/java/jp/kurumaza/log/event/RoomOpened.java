package jp.kurumaza.log.event;

/** The room takes statements from now on. */
public record RoomOpened() implements RoomEvent {}
