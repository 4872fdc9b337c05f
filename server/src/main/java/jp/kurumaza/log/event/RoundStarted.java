package jp.kurumaza.log.event;

import java.util.List;
import java.util.UUID;

/** Everybody in turn, in this order: only who has the floor may speak, beside those who run it. */
public record RoundStarted(List<UUID> order) implements TurnEvent {}
