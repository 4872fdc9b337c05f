package jp.kurumaza.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a room.
 *
 * @param runs whether they run it
 * @param participant their pseudonym; null for a reader, and for a facilitator who did nothing yet
 */
public record Seat(boolean runs, @Nullable UUID participant) {}
