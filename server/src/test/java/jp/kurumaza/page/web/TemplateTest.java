package jp.kurumaza.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.kurumaza.page.Page;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final String BUILT =
      "<!doctype html><html lang=\"ja\"><head><title>車座</title>"
          + "<script type=\"module\" src=\"/assets/a.js\"></script></head>"
          + "<body><div id=\"app\"></div></body></html>";

  private final Template template = new Template(BUILT);

  @Test
  void saysWhatThePageIs() {
    String html = fill(page(200, "朝、どうしていますか", "熱が出た\n朝のこと", "/topics/1", true));
    assertThat(html)
        .startsWith("<!doctype html><html lang=\"ja\"><head><title>朝、どうしていますか | 車座</title>")
        .contains("<meta name=\"description\" content=\"熱が出た 朝のこと\">")
        .contains("<link rel=\"canonical\" href=\"https://kurumaza.example/topics/1\">")
        .contains("<meta property=\"og:title\" content=\"朝、どうしていますか\">")
        .contains("<meta property=\"og:url\" content=\"https://kurumaza.example/topics/1\">")
        .contains("<meta name=\"twitter:card\" content=\"summary\">")
        .contains("<script type=\"module\" src=\"/assets/a.js\"></script></head>")
        .contains("<div id=\"app\"><main class=\"column page stack\"><h1>x</h1></main></div>")
        .doesNotContain("noindex")
        .endsWith("</body></html>");
  }

  @Test
  void keepsHostileWordsInTheirPlace() {
    String html = fill(page(200, "</title><script>a()</script>", "\"><script>b()", "/", true));
    assertThat(html)
        .contains("<title>&lt;/title&gt;&lt;script&gt;a()&lt;/script&gt; | 車座</title>")
        .contains("content=\"&quot;&gt;&lt;script&gt;b()\"")
        .containsOnlyOnce("<script");
  }

  @Test
  void keepsDollarsAndBackslashes() {
    assertThat(fill(page(200, "$1\\0", "", "/", true))).contains("<title>$1\\0 | 車座</title>");
  }

  @Test
  void asksNotToListWhatIsMissing() {
    String html = fill(page(404, "ない", "", "/x", false));
    assertThat(html).contains("content=\"noindex\"").doesNotContain("canonical");
  }

  @Test
  void shortensADescriptionBetweenCharacters() {
    String html = fill(page(200, "題", "𠮷".repeat(200), "/", true));
    assertThat(html).contains("content=\"" + "𠮷".repeat(160) + "…\"");
  }

  @Test
  void needsAPageOfTheApp() {
    assertThatThrownBy(() -> new Template("<title>x</title>"))
        .isInstanceOf(IllegalStateException.class);
  }

  private String fill(Page page) {
    return template.fill(page, "https://kurumaza.example");
  }

  private static Page page(
      int status, String title, String description, String path, boolean listed) {
    return new Page(status, title, description, path, listed, "<h1>x</h1>", List.of());
  }
}
