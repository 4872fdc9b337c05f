package jp.kurumaza.log.event;

/** Its author took it back; the words are erased. */
public record StatementWithdrawn(long statement) implements StatementEvent {}
