package jp.kurumaza.reading.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.reading.Alignment;
import jp.kurumaza.reading.Counted;
import jp.kurumaza.reading.Readings;
import jp.kurumaza.reading.Ruby;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Readings of the dictionary. */
@OnlyOne
public class KuromojiReadings implements Readings {
  @Override
  public List<Ruby> of(String text) {
    List<Ruby> rubies = new ArrayList<>();
    try (Tokenizer tokens =
        new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        add(text, place.startOffset(), place.endOffset(), reading, rubies);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rubies;
  }

  private static void add(
      String text, int start, int end, ReadingAttribute reading, List<Ruby> rubies) {
    Counted.of(text, start, end)
        .ifPresentOrElse(
            rubies::add,
            () -> {
              String kana = reading.getReading();
              if (kana != null) {
                rubies.addAll(Alignment.of(text.substring(start, end), modern(kana), start));
              }
            });
  }

  /** The dictionary writes 預ける as in former times. */
  private static String modern(String kana) {
    return kana.replace("アヅケ", "アズケ").replace("アヅカ", "アズカ");
  }
}
