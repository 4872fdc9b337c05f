package jp.kurumaza.log.event;

/** A theme that was merged into another stands for itself again. */
public record ThemesParted(long theme) implements ThemeEvent {}
