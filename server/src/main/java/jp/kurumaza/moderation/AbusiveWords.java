package jp.kurumaza.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.kurumaza.platform.FoldedText;

/**
 * A list of words that may hurt. It flags for the facilitator and decides nothing. Width, case,
 * hiragana or katakana, long vowels, and spaces or dots between the characters make no difference.
 */
public final class AbusiveWords {
  private static final String FILE = "/moderation/abusive-words.txt";

  /** What is put between characters to hide a word; a comma or a full stop ends it. */
  private static final String FILLERS = "ー〜~・･*＊_-‐";

  private static final AbusiveWords IN_FORCE = new AbusiveWords(lines());

  private final List<Word> words;

  AbusiveWords(List<String> lines) {
    words =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Word::of)
            .toList();
  }

  /** The list that comes with the product. */
  public static AbusiveWords inForce() {
    return IN_FORCE;
  }

  /** The words of the list that a text has, as the list writes them. */
  public List<String> in(String text) {
    String plain = plain(text);
    return words.stream().filter(word -> word.isIn(plain)).map(Word::written).toList();
  }

  private static String plain(String text) {
    return FoldedText.of(text)
        .text()
        .codePoints()
        .map(AbusiveWords::hiragana)
        .filter(c -> FILLERS.indexOf(c) < 0 && !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int hiragana(int c) {
    return c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c;
  }

  private static List<String> lines() {
    try (InputStream file = AbusiveWords.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param written as the list has it
   * @param harmless longer words that contain it
   */
  private record Word(String written, String plain, List<String> harmless) {
    static Word of(String line) {
      String[] parts = line.split("\\s*!\\s*", 2);
      List<String> harmless =
          parts.length < 2
              ? List.of()
              : Arrays.stream(parts[1].split("\\s+")).map(AbusiveWords::plain).toList();
      return new Word(parts[0], AbusiveWords.plain(parts[0]), harmless);
    }

    boolean isIn(String text) {
      return places(text, plain).anyMatch(place -> !isHarmless(text, place));
    }

    private boolean isHarmless(String text, int place) {
      return harmless.stream()
          .anyMatch(
              longer ->
                  places(text, longer)
                      .anyMatch(
                          start ->
                              start <= place && place + plain.length() <= start + longer.length()));
    }

    private static IntStream places(String text, String word) {
      return IntStream.iterate(
          text.indexOf(word), place -> place >= 0, place -> text.indexOf(word, place + 1));
    }
  }
}
