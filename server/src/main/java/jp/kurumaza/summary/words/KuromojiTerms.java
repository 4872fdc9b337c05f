package jp.kurumaza.summary.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.summary.Terms;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Nouns, verbs and adjectives by Kuromoji; particles and other helpers are left out. */
@OnlyOne
public class KuromojiTerms implements Terms {
  private final Analyzer analyzer = new JapaneseAnalyzer();

  @Override
  public Set<String> of(String sentence) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("sentence", sentence)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
