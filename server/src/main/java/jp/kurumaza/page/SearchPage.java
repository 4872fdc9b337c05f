package jp.kurumaza.page;

import jakarta.inject.Inject;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.search.Search;
import jp.kurumaza.search.SearchIndex.Marker;

/** The search form, and the first hits as links. */
@OnlyOne
public class SearchPage {
  private final Search search;

  @Inject
  public SearchPage(Search search) {
    this.search = search;
  }

  Page page(Sought sought) {
    String query = sought.query();
    Html main = new Html().heading(1, "さがす").add(form(query));
    if (!query.isBlank()) {
      main.add(hits(sought));
    }
    String title = query.isBlank() ? "さがす" : "「%s」をさがす".formatted(query.strip());
    return Page.of(title, "問い・声・まとめ・答えをさがせます。", "/search", main).unlisted();
  }

  static Html form(String query) {
    return new Html()
        .raw("<form action=\"/search\" role=\"search\"><p><label>問い・声・答えをさがす ")
        .raw("<input type=\"search\" name=\"q\" value=\"" + Html.escape(query) + "\"></label> ")
        .raw("<button>さがす</button></p></form>");
  }

  private Html hits(Sought sought) {
    try {
      Search.Result found = search.search(sought.query(), sought.kind(), sought.page());
      if (found.hits().isEmpty()) {
        return new Html().paragraph("見つかりませんでした。別の言葉でもさがしてみてください。");
      }
      Html hits = new Html().raw(found.hits().stream().map(SearchPage::hit).collect(list()));
      boolean full = found.hits().size() == Search.PAGE;
      return full ? hits.link(sought.next().path(), "次のページ") : hits;
    } catch (Problem problem) {
      return new Html().paragraph(problem.detail());
    }
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining("", "<ol>", "</ol>");
  }

  private static String hit(Search.Hit hit) {
    return "<li><p><a href=\"%s\">%s %s</a></p><p>%s</p></li>"
        .formatted(
            Html.escape(hit.entry().place().link()),
            kind(hit),
            marked(hit.title()),
            marked(hit.excerpt()));
  }

  private static String kind(Search.Hit hit) {
    return switch (hit.entry().place().kind()) {
      case TOPIC -> "【問い】";
      case STATEMENT -> "【声】";
      case FINDING -> "【まとめ】";
      case ANSWER -> "【答え】";
    };
  }

  private static String marked(String text) {
    return Html.escape(text)
        .replace(String.valueOf(Marker.START), "<mark>")
        .replace(String.valueOf(Marker.END), "</mark>");
  }
}
