package jp.kurumaza.page;

import java.util.List;

/**
 * What the server writes into the app's page.
 *
 * @param status of the answer: 200 or 404
 * @param title without the product's name
 * @param description one or two sentences
 * @param path the page's one address, without the host
 * @param listed whether search engines may list it
 * @param main HTML of the main part
 * @param reads what the app will ask the API first; the browser begins with it at once
 */
public record Page(
    int status,
    String title,
    String description,
    String path,
    boolean listed,
    String main,
    List<String> reads) {

  private static final String ABOUT = Wording.JAPANESE.say("page_about_lead");

  static Page of(String title, String description, String path, Html main) {
    return new Page(200, title, description, path, true, main.toString(), List.of());
  }

  /** A page that only the app can show. */
  static Page ofApp(String path) {
    return new Page(200, "", ABOUT, path, false, "", List.of());
  }

  static Page missing(String path) {
    Wording words = Wording.JAPANESE;
    String title = words.say("page_not_found_title");
    Html main =
        new Html()
            .heading(1, title)
            .paragraph(words.say("page_not_found_text"))
            .link("/", words.say("page_to_home"))
            .link("/search", words.say("common_search"));
    return new Page(404, title, ABOUT, path, false, main.toString(), List.of());
  }

  Page unlisted() {
    return new Page(status, title, description, path, false, main, reads);
  }

  Page reading(String... addresses) {
    return new Page(status, title, description, path, listed, main, List.of(addresses));
  }
}
