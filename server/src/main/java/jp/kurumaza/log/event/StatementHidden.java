package jp.kurumaza.log.event;

/** A facilitator hid it; the reason is public, or for the author of what was never shown. */
public record StatementHidden(long statement, String reason) implements StatementEvent {}
