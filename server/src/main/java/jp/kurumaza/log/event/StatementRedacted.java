package jp.kurumaza.log.event;

/** Its words were erased for good by those who run the service. */
public record StatementRedacted(long statement) implements StatementEvent {}
