package jp.kurumaza.log.event;

/** A theme is to be talked about later, or (not on) now after all. */
public record ThemeParked(long theme, boolean on) implements ThemeEvent {}
