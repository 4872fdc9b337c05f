package jp.kurumaza.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The two readings of a text, the same for the index, for queries and for marks. */
final class Analysis {
  static final String WORDS = "words";
  static final String PAIRS = "pairs";
  static final String TITLE = "title";

  /** For folded text. */
  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(new JapaneseWords(), Map.of(PAIRS, new CharacterPairs()));

  private Analysis() {}

  static List<Token> tokens(String field, String folded) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(field, folded)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /**
   * @param start and {@code end}: in the folded text
   */
  record Token(String term, int position, int start, int end) {}
}
