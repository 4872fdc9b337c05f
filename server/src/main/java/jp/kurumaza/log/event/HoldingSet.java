package jp.kurumaza.log.event;

/** Whether new statements wait for a facilitator. */
public record HoldingSet(boolean on) implements RoomEvent {}
