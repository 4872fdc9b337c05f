package jp.kurumaza.log.event;

/** A theme; its id is this event's sequence. */
public record ThemeAdded(String name) implements RoomEvent {}
