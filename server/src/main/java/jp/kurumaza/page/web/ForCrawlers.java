package jp.kurumaza.page.web;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import jp.kurumaza.page.Html;
import jp.kurumaza.page.PublicTopics;
import jp.kurumaza.platform.Site;

/** What search engines may read, and where the topics and outcomes are. */
@WebServlet({"/robots.txt", "/sitemap.xml"})
public class ForCrawlers extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient PublicTopics topics;
  @Inject transient Site site;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String ours = site.of(request);
    if (request.getServletPath().equals("/robots.txt")) {
      Served.text(request, response, "text/plain", robots(ours));
    } else {
      Served.text(request, response, "application/xml", sitemap(ours));
    }
  }

  private static String robots(String ours) {
    return """
        User-agent: *
        Disallow: /api/
        Disallow: /desk
        Disallow: /console/
        Disallow: /search?

        Sitemap: %s/sitemap.xml
        """
        .formatted(ours);
  }

  private String sitemap(String ours) {
    String addresses =
        Stream.concat(Stream.of("/", "/about"), topics.all().stream().flatMap(ForCrawlers::paths))
            .map(path -> "  <url><loc>" + Html.escape(ours + path) + "</loc></url>\n")
            .collect(joining());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        %s</urlset>
        """
        .formatted(addresses);
  }

  private static Stream<String> paths(PublicTopics.PublicTopic topic) {
    return topic.life().outcomePublic()
        ? Stream.of(topic.path(), topic.path() + "/outcome")
        : Stream.of(topic.path());
  }
}
