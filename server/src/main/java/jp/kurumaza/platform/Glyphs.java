package jp.kurumaza.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that go into a PDF, and what stands in it for characters that none of them has. */
public final class Glyphs {
  /** The first has nearly everything; then rarer kanji of names, then emoji. */
  static final List<String> REGULAR =
      List.of(
          "400Regular/BIZUDPGothic_400Regular.ttf",
          "m-plus-1p/400Regular/MPLUS1p_400Regular.ttf",
          "noto-emoji/400Regular/NotoEmoji_400Regular.ttf");

  private static final BitSet THERE = new BitSet();

  static {
    REGULAR.forEach(Glyphs::add);
  }

  private Glyphs() {}

  static InputStream open(String font) {
    InputStream file = Glyphs.class.getResourceAsStream("/fonts/" + font);
    if (file == null) {
      throw new IllegalStateException("The font is not there: " + font);
    }
    return file;
  }

  private static void add(String font) {
    try (TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(open(font)))) {
      CmapLookup glyphs = file.getUnicodeCmapLookup();
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(character -> glyphs.getGlyphId(character) != 0)
          .forEach(THERE::set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether something in it can't be printed as it was written. */
  public static boolean lacks(String text) {
    return text.codePoints().anyMatch(character -> !isPlain(character) && !isShape(character));
  }

  /** The text with words in brackets for what can't be printed. */
  static String printable(String text) {
    return text.codePoints().mapToObj(Glyphs::printable).collect(Collectors.joining());
  }

  private static String printable(int character) {
    if (isPlain(character)) {
      return Character.toString(character);
    }
    if (isShape(character)) {
      return "";
    }
    return Character.isEmoji(character) ? "〔絵文字〕" : "〔文字 U+%04X〕".formatted(character);
  }

  private static boolean isPlain(int character) {
    return THERE.get(character) || Character.isWhitespace(character);
  }

  /** Chooses a shape of the character before, which is legible without it. */
  private static boolean isShape(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.CONTROL;
  }
}
