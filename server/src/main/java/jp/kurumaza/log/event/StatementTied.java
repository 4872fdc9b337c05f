package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** A statement belongs to a theme, or to none. */
public record StatementTied(long statement, @Nullable Long theme) implements StatementEvent {}
