package jp.kurumaza.log.event;

/** One person was asked to leave; who and why is not said. */
public record SomebodyRemoved() implements RestraintEvent {}
