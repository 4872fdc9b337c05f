package jp.kurumaza.page.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jp.kurumaza.page.Page;
import jp.kurumaza.page.Pages;
import jp.kurumaza.page.Sought;
import jp.kurumaza.platform.Site;
import org.jspecify.annotations.Nullable;

/**
 * The residents' page. The front filter sends every address of that app here; the page gets the
 * words of the one that was asked for.
 */
@WebServlet("/index.html")
public class AppPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject transient Pages pages;
  @Inject transient Site site;

  private transient volatile @Nullable Template template;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Template built = template();
    if (built == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Page page = pages.at(path(request), Sought.of(request::getParameter));
    response.setStatus(page.status());
    Served.text(request, response, "text/html", built.fill(page, site.of(request)));
  }

  private static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
    Object rest = request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO);
    return path == null ? "/" : path + (rest == null ? "" : rest.toString());
  }

  /** Null where the apps were not built. */
  private @Nullable Template template() throws IOException {
    if (template == null) {
      try (InputStream file = getServletContext().getResourceAsStream("/index.html")) {
        template =
            file == null
                ? null
                : new Template(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return template;
  }
}
