package jp.kurumaza.log.event;

import org.jspecify.annotations.Nullable;

/** A theme is another part of the board, or belongs elsewhere. See {@link ThemeAdded}. */
public record ThemeMoved(long theme, Part part, @Nullable Long under) implements ThemeEvent {}
