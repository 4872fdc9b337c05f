package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody no longer asks for the floor. */
public record HandLowered(UUID participant) implements TurnEvent {}
