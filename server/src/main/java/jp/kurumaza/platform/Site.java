package jp.kurumaza.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address under which a reader sees us. What a proxy in front says is believed only with {@code
 * kurumaza.trust-proxy=true}.
 */
@ApplicationScoped
public class Site {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?|\\[[0-9a-f:]+](:[0-9]+)?");

  @Inject Config config;

  /** Scheme, host and port. */
  public String of(HttpServletRequest request) {
    boolean secure =
        request.isSecure() || "https".equalsIgnoreCase(forwarded(request, "X-Forwarded-Proto"));
    String host =
        Optional.ofNullable(forwarded(request, "X-Forwarded-Host"))
            .or(() -> Optional.ofNullable(request.getHeader("Host")))
            .filter(name -> HOST.matcher(name).matches())
            .orElse("localhost");
    return (secure ? "https://" : "http://") + host;
  }

  private @Nullable String forwarded(HttpServletRequest request, String header) {
    return config.trustsProxy() ? request.getHeader(header) : null;
  }
}
