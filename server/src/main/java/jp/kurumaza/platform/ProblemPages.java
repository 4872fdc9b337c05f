package jp.kurumaza.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages that a problem's {@code type} leads to, from docs/reference/problems. */
@WebServlet("/docs/problems/*")
public class ProblemPages extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+)");
  private static final Pattern HEADING = Pattern.compile("(?m)^# (.+)$");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    try (InputStream page =
        name.matches()
            ? getClass().getResourceAsStream("/problems/" + name.group(1) + ".md")
            : null) {
      if (page == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType("text/html; charset=UTF-8");
      response.getWriter().write(html(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  private static String html(String markdown) {
    List<Extension> extensions = List.of(TablesExtension.create());
    String body =
        HtmlRenderer.builder()
            .extensions(extensions)
            .escapeHtml(true)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(markdown));
    Matcher heading = HEADING.matcher(markdown);
    return """
        <!doctype html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/docs.css">
        </head>
        <body><main>%s</main></body>
        </html>
        """
        .formatted(heading.find() ? heading.group(1) : "Kurumaza", body);
  }
}
