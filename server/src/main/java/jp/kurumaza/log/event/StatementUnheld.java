package jp.kurumaza.log.event;

/** A held statement was let through while words are veiled: it is shown at the reveal. */
public record StatementUnheld(long statement) implements StatementEvent {}
