package jp.kurumaza.log.event;

/** A fact about whose turn it is to speak. */
public sealed interface TurnEvent extends RoomEvent
    permits HandRaised, HandLowered, FloorGiven, RoundStarted, RoundEnded {}
