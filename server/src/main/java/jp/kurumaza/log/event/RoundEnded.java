package jp.kurumaza.log.event;

/** All have had their turn, or the round was broken off: everybody may speak. */
public record RoundEnded() implements TurnEvent {}
