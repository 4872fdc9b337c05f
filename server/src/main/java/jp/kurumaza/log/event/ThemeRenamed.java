package jp.kurumaza.log.event;

/** A theme has a new name. */
public record ThemeRenamed(long theme, String name) implements ThemeEvent {}
