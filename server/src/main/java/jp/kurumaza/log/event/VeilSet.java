package jp.kurumaza.log.event;

/**
 * Whether what residents write is veiled from each other; at the reveal the words follow as {@link
 * StatementReleased}.
 */
public record VeilSet(boolean on) implements RoomEvent {}
