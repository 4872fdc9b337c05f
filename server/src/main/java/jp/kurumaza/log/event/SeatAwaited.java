package jp.kurumaza.log.event;

import java.util.UUID;

/** All seats are taken: somebody comes last on the waiting list. */
public record SeatAwaited(UUID participant) implements AdmissionEvent {}
