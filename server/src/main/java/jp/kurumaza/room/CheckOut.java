package jp.kurumaza.room;

import org.jspecify.annotations.Nullable;

/**
 * How a talk was for somebody: each 1 (not at all) to 4 (very much), or null for no answer.
 *
 * @param safe it was safe to speak
 * @param heard I was heard
 * @param learnt I learnt another view
 * @param words for those who run the room only
 */
public record CheckOut(
    @Nullable Integer safe,
    @Nullable Integer heard,
    @Nullable Integer learnt,
    @Nullable String words) {}
