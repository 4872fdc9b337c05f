package jp.kurumaza.log.event;

import java.time.Instant;

/** A phase (its index in the agenda) began; nothing happens by itself when its timer runs out. */
public record PhaseStarted(int phase, Instant endsAt) implements RoomEvent {}
