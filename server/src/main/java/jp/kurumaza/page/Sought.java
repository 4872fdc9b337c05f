package jp.kurumaza.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import jp.kurumaza.search.Place.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an address searches for.
 *
 * @param query empty for nothing
 * @param kind null for all
 * @param page from 1
 */
public record Sought(String query, @Nullable Kind kind, int page) {

  /** As the address of the search page says it; what can't be read there counts as left out. */
  public static Sought of(Function<String, @Nullable String> parameters) {
    String query = parameters.apply("q");
    String page = parameters.apply("page");
    return new Sought(
        query == null ? "" : query,
        kind(parameters.apply("kind")),
        page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
  }

  Sought next() {
    return new Sought(query, kind, page + 1);
  }

  String path() {
    String words = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return "/search?q=" + words + (kind == null ? "" : "&kind=" + name(kind)) + "&page=" + page;
  }

  private static @Nullable Kind kind(@Nullable String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> name(kind).equals(name))
        .findAny()
        .orElse(null);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
