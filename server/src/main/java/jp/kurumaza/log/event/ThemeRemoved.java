package jp.kurumaza.log.event;

/** A theme that nothing belonged to is gone. */
public record ThemeRemoved(long theme) implements ThemeEvent {}
