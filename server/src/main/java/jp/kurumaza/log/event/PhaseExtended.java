package jp.kurumaza.log.event;

import java.time.Instant;

/** The running phase's timer has a new end. */
public record PhaseExtended(Instant endsAt) implements RoomEvent {}
