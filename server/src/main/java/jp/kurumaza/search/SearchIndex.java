package jp.kurumaza.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words and where they stand. Changes are found after {@link #refresh}, and durable after {@link
 * #commit}: then with the cursors of the logs that they came from, so that both are always of one
 * moment.
 */
public interface SearchIndex {

  /** Up to where the index has taken a log; 0 for nothing. */
  long cursor(UUID log);

  /**
   * Adds these entries, or changes them, removes those at the other places, and moves the cursor.
   */
  void advance(UUID log, long cursor, Changes changes);

  /** Lets everything so far be found. */
  void refresh();

  /** Makes everything so far durable. */
  void commit();

  /**
   * Finds places by what a person typed: those that have most of it, or where there are none, those
   * that have any of it.
   *
   * @param query never a syntax error; nothing but spaces and punctuation finds nothing
   * @param kind only these, or null for all
   * @param skip how many of the best are on earlier pages
   */
  Found find(String query, Place.@Nullable Kind kind, int skip, int limit);

  /** Marks what a query found in a text. */
  Marker marker(String query);

  /**
   * What events did to what can be found.
   *
   * @param topics whose own entries (not their statements) are replaced by those in {@code put}
   * @param gone places where nothing can be found any more
   * @param erased whether removed words must also leave the files, soon
   */
  record Changes(
      Collection<UUID> topics, Collection<Entry> put, Collection<Place> gone, boolean erased) {}

  /**
   * @param places the best first
   * @param counts how many there are in all, by kind and whatever kind was asked for
   */
  record Found(List<Place> places, Map<Place.Kind, Integer> counts) {
    /** Whether there is nothing of any kind. */
    public boolean isEmpty() {
      return counts.values().stream().allMatch(count -> count == 0);
    }
  }

  /** Puts matches between {@link #START} and {@link #END}. */
  interface Marker {
    char START = '\uE000';
    char END = '\uE001';

    /** The whole text. */
    String mark(String text);

    /** A line of the text around the best match, or its beginning where nothing matches. */
    String excerpt(String text);
  }
}
