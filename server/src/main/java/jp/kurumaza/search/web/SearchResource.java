package jp.kurumaza.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.search.Place.Kind;
import jp.kurumaza.search.Search;
import org.jspecify.annotations.Nullable;

/** Search for everyone. */
@Path("/search")
@RequestScoped
@Produces("application/json")
public class SearchResource {
  @Inject Search search;

  @GET
  @Allowed(Right.ANYONE)
  public SearchResult search(
      @QueryParam("q") @Nullable String query,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("page") @DefaultValue("1") String page) {
    if (query == null) {
      throw Problem.at("/q", ProblemType.INVALID_VALUE, "探す言葉をqに入れてください。");
    }
    return SearchResult.of(search.search(query, kind(kind), number(page)), kind(kind));
  }

  private static @Nullable Kind kind(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findAny()
        .orElseThrow(
            () ->
                Problem.at(
                    "/kind",
                    ProblemType.INVALID_VALUE,
                    "kindはtopic、statement、finding、answerのどれかにしてください。"));
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,9}") ? Integer.parseInt(page) : 0;
  }
}
