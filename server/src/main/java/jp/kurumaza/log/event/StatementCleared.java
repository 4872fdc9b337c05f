package jp.kurumaza.log.event;

/** Somebody who runs the room looked at it and left it as it is; for those who run it only. */
public record StatementCleared(long statement) implements StatementEvent {}
