package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.kurumaza.identity.Limits;
import jp.kurumaza.identity.SessionToken;
import jp.kurumaza.platform.Config;
import org.jspecify.annotations.Nullable;

/**
 * How a request reached us. What a proxy in front says is believed only with {@code
 * kurumaza.trust-proxy=true}.
 */
@RequestScoped
public class Connection {

  @Inject HttpServletRequest request;

  @Inject Config config;

  /** The client's address; of a proxy's list the last, which the proxy itself has seen. */
  public String address() {
    String forwarded = forwarded("X-Forwarded-For");
    return forwarded == null
        ? request.getRemoteAddr()
        : Arrays.asList(forwarded.split(",")).getLast().strip();
  }

  public boolean isSecure() {
    return request.isSecure() || "https".equalsIgnoreCase(forwarded("X-Forwarded-Proto"));
  }

  /** Host and port that the client asked for. */
  public @Nullable String host() {
    String forwarded = forwarded("X-Forwarded-Host");
    return forwarded == null ? request.getHeader("Host") : forwarded;
  }

  public @Nullable String origin() {
    return request.getHeader("Origin");
  }

  /** The session's token, if the client shows one. */
  public @Nullable String token() {
    return SessionToken.in(request.getHeader("Cookie")).orElse(null);
  }

  /**
   * @param token of a known session, or null
   */
  Limits.Origin limited(@Nullable String token) {
    return new Limits.Origin(token, address());
  }

  /** The last header of that name, which is the proxy's own. */
  private @Nullable String forwarded(String header) {
    List<String> values =
        config.trustsProxy() ? Collections.list(request.getHeaders(header)) : List.of();
    return values.isEmpty() ? null : values.getLast();
  }
}
