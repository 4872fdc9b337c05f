package jp.kurumaza.search;

import java.time.Instant;

/**
 * Something that anyone may find, in the words that it has now.
 *
 * @param title what a hit is headed with
 * @param text the words in which a query is looked for, beside the title
 * @param titled whether the title is its own, and so can be searched too
 */
public record Entry(
    Place place, String topicQuestion, String title, String text, Instant at, boolean titled) {}
