package jp.kurumaza.identity;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a device shows to be known again: 256 random bits in a cookie. We store only its hash. */
public final class SessionToken {

  /** Name of the cookie. */
  public static final String COOKIE = "kurumaza_session";

  private static final int BYTES = 32;
  private static final SecureRandom random = new SecureRandom();

  private SessionToken() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The token in a {@code Cookie} header, if there is one. */
  public static Optional<String> in(@Nullable String cookies) {
    if (cookies == null) {
      return Optional.empty();
    }
    String prefix = COOKIE + "=";
    return Arrays.stream(cookies.split(";"))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(prefix))
        .map(cookie -> unquoted(cookie.substring(prefix.length())))
        .filter(token -> !token.isEmpty())
        .findFirst();
  }

  /** RFC 6265 lets a client put quotes round a value, and Java's does. */
  private static String unquoted(String value) {
    return value.replaceAll("^\"|\"$", "");
  }
}
