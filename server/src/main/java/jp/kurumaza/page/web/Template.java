package jp.kurumaza.page.web;

import jp.kurumaza.page.Page;

/** The app's page as it was built, with places for the words of an address. */
final class Template {
  private static final String PRODUCT = "車座";
  private static final String TITLE = "<title>" + PRODUCT + "</title>";
  private static final String APP = "<div id=\"app\">";

  private final String beforeTitle;
  private final String head;
  private final String afterApp;

  /**
   * @throws IllegalStateException if the page has no title or app to fill
   */
  Template(String html) {
    int title = html.indexOf(TITLE);
    int app = html.indexOf(APP);
    if (title < 0 || app < title) {
      throw new IllegalStateException("index.html has no " + TITLE + " or no " + APP);
    }
    beforeTitle = html.substring(0, title);
    head = html.substring(title + TITLE.length(), app + APP.length());
    afterApp = html.substring(app + APP.length());
  }

  /**
   * @param site scheme, host and port under which the reader sees us
   */
  String fill(Page page, String site) {
    return beforeTitle + Head.of(page, site, PRODUCT) + head + main(page) + afterApp;
  }

  private static String main(Page page) {
    return page.main().isEmpty()
        ? ""
        : "<main class=\"column page stack\">" + page.main() + "</main>";
  }
}
