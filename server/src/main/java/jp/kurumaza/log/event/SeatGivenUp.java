package jp.kurumaza.log.event;

import java.util.UUID;

/**
 * Somebody gave up a seat, or a place on the waiting list.
 *
 * @param absent they did not come, and somebody who waited here has the seat
 */
public record SeatGivenUp(UUID participant, boolean absent) implements AdmissionEvent {}
