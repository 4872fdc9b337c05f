package jp.kurumaza.page;

import java.util.List;
import java.util.function.Function;

/** A piece of HTML under construction. Every word that comes in is text, and leaves escaped. */
public final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Text or an attribute's value, harmless in both places. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\0' -> escaped.append('\uFFFD');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  Html heading(int level, String text) {
    html.append("<h%d>%s</h%d>".formatted(level, escape(text), level));
    return this;
  }

  /** Nothing for a blank text. */
  Html paragraph(String text) {
    if (!text.isBlank()) {
      html.append("<p>").append(escape(text)).append("</p>");
    }
    return this;
  }

  Html link(String path, String text) {
    html.append("<p>").append(anchor(path, text)).append("</p>");
    return this;
  }

  /** A heading with paragraphs; nothing where there are none. */
  Html section(String title, List<String> paragraphs) {
    return paragraphs.isEmpty() ? this : headed(2, title, paragraphs);
  }

  /** As {@link #section}, inside another one. */
  Html part(String title, List<String> paragraphs) {
    return paragraphs.isEmpty() ? this : headed(3, title, paragraphs);
  }

  /** A heading with a list; nothing where it would be empty. */
  Html list(String title, List<String> items) {
    return listOf(title, items, Html::escape);
  }

  /** As {@link #list}, of links. */
  Html links(String title, List<Link> links) {
    return listOf(title, links, link -> anchor(link.path(), link.text()));
  }

  /** What other methods have made. */
  Html add(Html other) {
    html.append(other.html);
    return this;
  }

  /** What is HTML already. */
  Html raw(String fragment) {
    html.append(fragment);
    return this;
  }

  static String anchor(String path, String text) {
    return "<a href=\"%s\">%s</a>".formatted(escape(path), escape(text));
  }

  private Html headed(int level, String title, List<String> paragraphs) {
    html.append("<section>");
    heading(level, title);
    paragraphs.forEach(this::paragraph);
    html.append("</section>");
    return this;
  }

  private <T> Html listOf(String title, List<T> items, Function<T, String> item) {
    if (!items.isEmpty()) {
      html.append("<section>");
      heading(2, title);
      html.append("<ul>");
      items.forEach(each -> html.append("<li>").append(item.apply(each)).append("</li>"));
      html.append("</ul></section>");
    }
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  /** Where a link leads, and its words. */
  record Link(String path, String text) {}
}
