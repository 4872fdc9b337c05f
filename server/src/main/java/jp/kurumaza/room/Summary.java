package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;

/**
 * What the people of a table bring back, in their own words.
 *
 * @param sequence of the event that wrote it as it stands
 * @param participant who wrote it so
 */
public record Summary(long sequence, UUID participant, Instant at, String text) {}
