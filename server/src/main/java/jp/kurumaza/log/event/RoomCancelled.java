package jp.kurumaza.log.event;

/** The talk will not take place; the reason is public. */
public record RoomCancelled(String reason) implements RoomEvent {}
