package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.search.Search;
import jp.kurumaza.search.SearchIndex.Marker;

/** The search form, and the first hits as links. */
@OnlyOne
public class SearchPage {
  private static final Wording WORDS = Wording.JAPANESE;

  private final Search search;

  @Inject
  public SearchPage(Search search) {
    this.search = search;
  }

  Page page(Sought sought) {
    String query = sought.query();
    String title =
        query.isBlank()
            ? WORDS.say("common_search")
            : WORDS.say("search_title", Map.of("query", query.strip()));
    Html main = new Html().heading(1, title).add(form(query));
    if (!query.isBlank()) {
      main.add(hits(sought));
    }
    return Page.of(title, WORDS.say("search_lead"), "/search", main).unlisted();
  }

  static Html form(String query) {
    return new Html()
        .raw("<form action=\"/search\" role=\"search\"><p><label>")
        .raw(WORDS.say("page_search_label"))
        .raw(" <input type=\"search\" name=\"q\" value=\"" + Html.escape(query) + "\"></label> ")
        .raw("<button>" + WORDS.say("common_search") + "</button></p></form>");
  }

  private Html hits(Sought sought) {
    try {
      Search.Result found = search.search(sought.query(), sought.kind(), sought.page());
      if (found.hits().isEmpty()) {
        return new Html()
            .paragraph(WORDS.say("search_none", Map.of("query", sought.query().strip())))
            .paragraph(WORDS.say("search_hint_other"));
      }
      Html hits = new Html().raw(found.hits().stream().map(SearchPage::hit).collect(list()));
      boolean full = found.hits().size() == Search.PAGE;
      return full ? hits.link(sought.next().path(), WORDS.say("search_next")) : hits;
    } catch (Problem problem) {
      return new Html().paragraph(problem.detail());
    }
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining("", "<ol>", "</ol>");
  }

  private static String hit(Search.Hit hit) {
    return "<li><p><a href=\"%s\">【%s】 %s</a></p><p>%s</p></li>"
        .formatted(
            Html.escape(hit.entry().place().link()),
            kind(hit),
            marked(hit.title()),
            marked(hit.excerpt()));
  }

  private static String kind(Search.Hit hit) {
    return switch (hit.entry().place().kind()) {
      case TOPIC -> WORDS.say("search_topic");
      case STATEMENT -> WORDS.say("search_statement");
      case FINDING -> WORDS.say("search_finding");
      case ANSWER -> WORDS.say("search_answer");
    };
  }

  private static String marked(String text) {
    return Html.escape(text)
        .replace(String.valueOf(Marker.START), "<mark>")
        .replace(String.valueOf(Marker.END), "</mark>");
  }
}
