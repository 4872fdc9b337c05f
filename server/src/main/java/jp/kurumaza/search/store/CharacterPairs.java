package jp.kurumaza.search.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Folded text as overlapping pairs of Japanese characters, each single one beside them, and words
 * of other scripts whole: what finds any part of a word, in the dictionary or not.
 */
final class CharacterPairs extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokens = new StandardTokenizer();
    return new TokenStreamComponents(tokens, new CJKBigramFilter(tokens, ALL_SCRIPTS, true));
  }

  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
