package jp.kurumaza.search;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.search.Place.Kind;
import jp.kurumaza.search.SearchIndex.Found;
import jp.kurumaza.search.SearchIndex.Marker;
import org.jspecify.annotations.Nullable;

/** Finds what anyone may read. */
@OnlyOne
public class Search {
  /** Hits on a page. */
  public static final int PAGE = 20;

  private static final int LAST_PAGE = 100;
  private static final int QUERY = 200;

  private final SearchIndex index;
  private final Entries entries;

  @Inject
  public Search(SearchIndex index, Entries entries) {
    this.index = index;
    this.entries = entries;
  }

  /**
   * The index may lag behind by a moment, so each hit is looked at once more: what can't be read
   * any longer is left out and not counted.
   *
   * @param query what a person typed; blank finds nothing
   * @param kind only these, or null for all
   * @param page from 1
   * @throws Problem text-too-long, or invalid-value for a page out of range
   */
  public Result search(String query, @Nullable Kind kind, int page) {
    if (query.length() > QUERY) {
      throw Problem.at("/q", ProblemType.TEXT_TOO_LONG, "%d文字までの言葉で探してください。".formatted(QUERY));
    }
    if (page < 1 || page > LAST_PAGE) {
      throw Problem.at(
          "/page", ProblemType.INVALID_VALUE, "ページは1から%dまでの数で指定してください。".formatted(LAST_PAGE));
    }
    Found found = index.find(query, kind, (page - 1) * PAGE, PAGE);
    List<Entry> present = entries.at(found.places());
    Marker marker = index.marker(query);
    List<Hit> hits = present.stream().map(entry -> Hit.of(entry, marker)).toList();
    return new Result(query, counts(found, present), hits);
  }

  private static Map<Kind, Integer> counts(Found found, List<Entry> present) {
    Set<Place> gone = new HashSet<>(found.places());
    present.forEach(entry -> gone.remove(entry.place()));
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, found.counts().getOrDefault(kind, 0));
    }
    gone.forEach(place -> counts.merge(place.kind(), -1, Integer::sum));
    return counts;
  }

  /**
   * One page of what was found.
   *
   * @param counts by kind, whatever kind was asked for
   * @param hits the best first
   */
  public record Result(String query, Map<Kind, Integer> counts, List<Hit> hits) {}

  /** Something found. In title and excerpt, matches stand between the marks of {@link Marker}. */
  public record Hit(Entry entry, String title, String excerpt) {
    static Hit of(Entry entry, Marker marker) {
      return new Hit(entry, marker.mark(entry.title()), marker.excerpt(entry.text()));
    }
  }
}
