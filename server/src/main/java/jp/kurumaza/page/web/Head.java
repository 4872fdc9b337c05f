package jp.kurumaza.page.web;

import jp.kurumaza.page.Html;
import jp.kurumaza.page.Page;

/** What a page says of itself to search engines and to those who preview its link. */
final class Head {
  private static final int DESCRIPTION = 160;

  private final StringBuilder html = new StringBuilder();

  private Head() {}

  static String of(Page page, String site, String product) {
    String title = page.title().isEmpty() ? product : page.title() + " | " + product;
    String address = site + page.path();
    String description = shortened(page.description());
    Head head = new Head();
    head.html.append("<title>").append(Html.escape(title)).append("</title>");
    head.meta("name", "description", description);
    if (page.status() == 200) {
      head.html
          .append("<link rel=\"canonical\" href=\"")
          .append(Html.escape(address))
          .append("\">");
    }
    if (!page.listed()) {
      head.meta("name", "robots", "noindex");
    }
    head.meta("property", "og:type", page.path().equals("/") ? "website" : "article");
    head.meta("property", "og:site_name", product);
    head.meta("property", "og:locale", "ja_JP");
    head.meta("property", "og:title", page.title().isEmpty() ? product : page.title());
    head.meta("property", "og:description", description);
    head.meta("property", "og:url", address);
    head.meta("name", "twitter:card", "summary");
    page.reads().forEach(head::preload);
    return head.html.toString();
  }

  private void meta(String kind, String name, String content) {
    html.append("<meta %s=\"%s\" content=\"%s\">".formatted(kind, name, Html.escape(content)));
  }

  private void preload(String address) {
    html.append("<link rel=\"preload\" as=\"fetch\" href=\"%s\" crossorigin>".formatted(address));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    int end =
        line.offsetByCodePoints(0, Math.min(DESCRIPTION, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
