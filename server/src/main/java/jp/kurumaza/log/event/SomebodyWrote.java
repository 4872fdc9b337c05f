package jp.kurumaza.log.event;

/** One more person has written under the veil; who and what is not said. */
public record SomebodyWrote() implements RoomEvent {}
