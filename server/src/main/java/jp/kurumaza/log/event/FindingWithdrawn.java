package jp.kurumaza.log.event;

/** A finding is taken back. */
public record FindingWithdrawn(long finding) implements RoomEvent {}
