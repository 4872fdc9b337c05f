package jp.kurumaza.platform;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may pass as words of a person. Words are kept exactly as they were sent. */
public final class Text {

  private static final int BYTES_PER_CHARACTER = 4;

  private Text() {}

  /**
   * Returns the text exactly as it was sent, or refuses it.
   *
   * @param field JSON pointer of the text in the request
   * @param max most grapheme clusters ("characters" to a reader); over all at most 4 bytes each in
   *     UTF-8
   * @throws Problem blank-text, broken-text, control-characters or text-too-long
   */
  public static String require(@Nullable String text, String field, int max) {
    if (text == null || isBlank(text)) {
      throw Problem.at(field, ProblemType.BLANK_TEXT, "文字を入力してください。空白だけでは送れません。");
    }
    return requireSound(text, field, max);
  }

  /** As {@link #require}, but nothing, null or only spaces pass as null. */
  public static @Nullable String optional(@Nullable String text, String field, int max) {
    return text == null || isBlank(text) ? null : requireSound(text, field, max);
  }

  /** How many characters a reader sees. */
  public static int length(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int count = 0;
    while (clusters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static String requireSound(String text, String field, int max) {
    if (hasUnpairedSurrogate(text)) {
      throw Problem.at(field, ProblemType.BROKEN_TEXT, "文字が壊れています。入力し直してください。");
    }
    if (text.codePoints().anyMatch(Text::isForbidden)) {
      throw Problem.at(
          field, ProblemType.CONTROL_CHARACTERS, "改行とタブのほかの制御文字は使えません。取り除いてから送ってください。");
    }
    if (isTooLong(text, max)) {
      throw Problem.at(field, ProblemType.TEXT_TOO_LONG, "%d文字までで送ってください。".formatted(max));
    }
    return text;
  }

  private static boolean isTooLong(String text, int max) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > (long) BYTES_PER_CHARACTER * max || text.length() > max && length(text) > max;
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(Text::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isForbidden(int c) {
    return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
  }

  private static boolean hasUnpairedSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
