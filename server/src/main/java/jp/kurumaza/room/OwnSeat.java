package jp.kurumaza.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resident's seat, or their place among those who wait for one.
 *
 * @param place on the waiting list, from 1; null for who has a seat
 * @param movedUp got it after waiting for it
 * @param keptUntil when it may go to others if its owner does not come; null before the opening,
 *     and where seats are not limited
 */
public record OwnSeat(@Nullable Integer place, boolean movedUp, @Nullable Instant keptUntil) {}
