package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import jp.kurumaza.identity.Session;
import jp.kurumaza.identity.SessionToken;

/** The cookie that a device is known by: no script can read it, no other site's form sends it. */
@RequestScoped
public class SessionCookies {

  @Inject Connection connection;

  /** Keeps the token as long as a resident's session may last; the server may end it before. */
  public NewCookie keeping(String token) {
    return cookie(token, Session.RESIDENT);
  }

  public NewCookie none() {
    return cookie("", Duration.ZERO);
  }

  private NewCookie cookie(String value, Duration life) {
    return new NewCookie.Builder(SessionToken.COOKIE)
        .value(value)
        .path("/")
        .maxAge((int) life.toSeconds())
        .httpOnly(true)
        .secure(connection.isSecure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
