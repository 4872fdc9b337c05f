package jp.kurumaza.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** What an account signs in with: 2 to 60 lower-case letters, digits and {@code . _ @ -}. */
public final class Login {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

  private Login() {}

  /** A login as it is stored, however it was typed. */
  public static String normalise(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Problem invalid-value
   */
  public static String require(String typed) {
    String login = normalise(typed);
    if (!SHAPE.matcher(login).matches()) {
      throw Problem.at(
          "/login", ProblemType.INVALID_VALUE, "ログインIDは英数字と . _ @ - で2文字から60文字までにしてください。");
    }
    return login;
  }
}
