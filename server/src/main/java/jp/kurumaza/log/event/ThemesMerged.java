package jp.kurumaza.log.event;

/** A theme counts as another from now on, with all that belongs to it; nothing is moved. */
public record ThemesMerged(long theme, long into) implements ThemeEvent {}
