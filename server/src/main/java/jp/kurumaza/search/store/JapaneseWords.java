package jp.kurumaza.search.store;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/** Folded text as words of the dictionary, in their base form and without particles. */
final class JapaneseWords extends Analyzer {
  private static final CharArraySet STOP_WORDS = JapaneseAnalyzer.getDefaultStopSet();
  private static final Set<String> STOP_TAGS = JapaneseAnalyzer.getDefaultStopTags();

  @Override
  protected TokenStreamComponents createComponents(String field) {
    JapaneseTokenizer tokens =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
    TokenStream words = new JapaneseBaseFormFilter(tokens);
    words = new JapanesePartOfSpeechStopFilter(words, STOP_TAGS);
    words = new StopFilter(words, STOP_WORDS);
    words = new JapaneseKatakanaStemFilter(words);
    return new TokenStreamComponents(tokens, words);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
