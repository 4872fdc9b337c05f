package jp.kurumaza.reading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the reading of a word over its Chinese characters and leaves its kana bare. */
public final class Alignment {
  private static final Pattern PARTS = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  private Alignment() {}

  /**
   * @param reading of the whole word, in katakana
   * @param offset where the word stands in its text
   */
  public static List<Ruby> of(String word, String reading, int offset) {
    if (!hasHan(word)) {
      return List.of();
    }
    String kana = hiragana(reading);
    List<String> parts = PARTS.matcher(word).results().map(part -> part.group()).toList();
    Matcher aligned = pattern(parts).matcher(kana);
    return aligned.matches()
        ? rubies(parts, aligned, offset)
        : List.of(new Ruby(offset, offset + word.length(), kana));
  }

  private static Pattern pattern(List<String> parts) {
    return Pattern.compile(
        parts.stream()
            .map(part -> hasHan(part) ? "(.+?)" : Pattern.quote(hiragana(part)))
            .collect(Collectors.joining()));
  }

  private static List<Ruby> rubies(List<String> parts, Matcher aligned, int offset) {
    List<Ruby> rubies = new ArrayList<>();
    int at = offset;
    int group = 0;
    for (String part : parts) {
      if (hasHan(part)) {
        group++;
        rubies.add(new Ruby(at, at + part.length(), aligned.group(group)));
      }
      at += part.length();
    }
    return rubies;
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  private static String hiragana(String kana) {
    return kana.codePoints()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - KATAKANA_TO_HIRAGANA : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
