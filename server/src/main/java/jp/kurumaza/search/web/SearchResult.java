package jp.kurumaza.search.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.Place.Kind;
import jp.kurumaza.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * {@code SearchResult} of the contract.
 *
 * @param total of the kind asked for, or of all
 */
public record SearchResult(
    String query, int total, Map<String, Integer> counts, List<SearchHit> hits) {

  static SearchResult of(Search.Result found, @Nullable Kind kind) {
    int total =
        kind == null
            ? found.counts().values().stream().mapToInt(Integer::intValue).sum()
            : found.counts().getOrDefault(kind, 0);
    Map<String, Integer> counts =
        found.counts().entrySet().stream()
            .collect(
                toMap(each -> each.getKey().name().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    return new SearchResult(
        found.query(), total, counts, found.hits().stream().map(SearchHit::of).toList());
  }

  /** {@code SearchHit} of the contract. */
  public record SearchHit(
      Kind kind,
      UUID topic,
      String topicQuestion,
      @Nullable UUID room,
      @Nullable Long sequence,
      String title,
      String excerpt,
      Instant at,
      String link) {

    static SearchHit of(Search.Hit hit) {
      Place place = hit.entry().place();
      return new SearchHit(
          place.kind(),
          place.topic(),
          hit.entry().topicQuestion(),
          place.room(),
          place.sequence(),
          hit.title(),
          hit.excerpt(),
          hit.entry().at(),
          place.link());
    }
  }
}
