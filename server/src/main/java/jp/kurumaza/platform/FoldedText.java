package jp.kurumaza.platform;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: compatibility forms (half-width, full-width, circled …) and case are
 * made equal, variation selectors left out. Each of its characters knows where it came from.
 */
public final class FoldedText {
  private final StringBuilder text = new StringBuilder();
  private int[] origins;
  private final String original;

  private FoldedText(String original) {
    this.original = original;
    this.origins = new int[original.length() + 1];
    int start = 0;
    while (start < original.length()) {
      int end = endOfCluster(start);
      append(Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKC), start);
      start = end;
    }
  }

  public static FoldedText of(String text) {
    return new FoldedText(text);
  }

  public String text() {
    return text.toString();
  }

  /** Where in the original the cluster begins that this index belongs to. */
  public int startInOriginal(int index) {
    return origins[index];
  }

  /** Where in the original the cluster ends whose last character is before this index. */
  public int endInOriginal(int index) {
    return endOfCluster(origins[index - 1]);
  }

  private void append(String folded, int origin) {
    folded
        .codePoints()
        .filter(c -> !isVariationSelector(c))
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              int from = text.length();
              text.appendCodePoint(c);
              remember(from, origin);
            });
  }

  private void remember(int from, int origin) {
    if (text.length() > origins.length) {
      origins = Arrays.copyOf(origins, text.length() * 2);
    }
    Arrays.fill(origins, from, text.length(), origin);
  }

  /** A base character and the marks that follow it. */
  private int endOfCluster(int start) {
    int end = start + Character.charCount(original.codePointAt(start));
    while (end < original.length() && isMark(original.codePointAt(end))) {
      end += Character.charCount(original.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == '\uFF9E'
        || c == '\uFF9F';
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
