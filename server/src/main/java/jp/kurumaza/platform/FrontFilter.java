package jp.kurumaza.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every answer carries, and the way of an app's own addresses to that app's page. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FrontFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "object-src 'none'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'self'");

  private static final List<String> HASHED = List.of("/assets/", "/console/assets/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + nullToEmpty(request.getPathInfo());
    protect(response);
    response.setHeader("Cache-Control", caching(path));
    if (isReading(request) && isUnclaimed(request) && belongsToAnApp(path)) {
      request.getRequestDispatcher(pageOf(path)).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void protect(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(self), payment=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }

  private String caching(String path) throws MalformedURLException {
    if (path.startsWith("/api/")) {
      return "no-store";
    }
    boolean hashed = HASHED.stream().anyMatch(path::startsWith) && isFile(path);
    return hashed ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static boolean isReading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /** Whether no servlet but the one for files would answer. */
  private static boolean isUnclaimed(HttpServletRequest request) {
    MappingMatch match = request.getHttpServletMapping().getMappingMatch();
    return match == null || match == MappingMatch.DEFAULT || match == MappingMatch.CONTEXT_ROOT;
  }

  private boolean belongsToAnApp(String path) throws MalformedURLException {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return !last.contains(".") && !isFile(path);
  }

  private boolean isFile(String path) throws MalformedURLException {
    return !path.endsWith("/") && getServletContext().getResource(path) != null;
  }

  private static String pageOf(String path) {
    boolean console = path.equals("/console") || path.startsWith("/console/");
    return console ? "/console/index.html" : "/index.html";
  }

  private static String nullToEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
