package jp.kurumaza.log.event;

/** Everybody is back in the circle of all, while the phase goes on. */
public record TablesClosed() implements TableEvent {}
