package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody asks for the floor. */
public record HandRaised(UUID participant) implements TurnEvent {}
