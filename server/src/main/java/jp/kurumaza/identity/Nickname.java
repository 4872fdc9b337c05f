package jp.kurumaza.identity;

import java.text.Normalizer;
import java.util.Locale;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;

/** A name that somebody chose for one topic: 1 to 20 characters on one line. */
public record Nickname(String text) {

  private static final int MAX = 20;
  private static final String FIELD = "/nickname";

  /**
   * @throws Problem blank-text, broken-text, control-characters or text-too-long
   */
  public static Nickname of(String text) {
    String name = Text.require(text, FIELD, MAX).strip();
    if (name.codePoints().anyMatch(Nickname::breaksTheLine)) {
      throw Problem.at(FIELD, ProblemType.CONTROL_CHARACTERS, "改行や、文字の向きを変える記号は使えません。取り除いてください。");
    }
    return new Nickname(name);
  }

  private static boolean breaksTheLine(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    };
  }

  String key() {
    return key(text);
  }

  /** What two names that look the same have in common: no case, width, spaces or hidden marks. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
