package jp.kurumaza.search.store;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import jp.kurumaza.platform.FoldedText;
import jp.kurumaza.search.SearchIndex;
import jp.kurumaza.search.store.Analysis.Token;

/** Marks what a query looks for in the words of today. */
final class TextMarker implements SearchIndex.Marker {
  private static final int EXCERPT = 100;
  private static final int BEFORE_MATCH = 20;

  private final List<String> parts;
  private final Set<String> words;

  TextMarker(TypedQuery query) {
    this.parts = query.parts();
    this.words = query.words();
  }

  @Override
  public String mark(String text) {
    String plain = withoutMarks(text);
    return marked(plain, matches(plain), 0, plain.length());
  }

  @Override
  public String excerpt(String text) {
    String plain = withoutMarks(text).replaceAll("\\s+", " ").strip();
    BitSet matches = matches(plain);
    int start = startOfBestLine(plain, matches);
    int end = boundary(plain, Math.min(start + EXCERPT, plain.length()));
    return (start > 0 ? "…" : "")
        + marked(plain, matches, start, end)
        + (end < plain.length() ? "…" : "");
  }

  private static String withoutMarks(String text) {
    return text.replaceAll("[" + START + END + "]", "");
  }

  /** Which characters belong to a match. */
  private BitSet matches(String text) {
    FoldedText folded = FoldedText.of(text);
    BitSet matches = new BitSet(text.length());
    for (String part : parts) {
      int found = folded.text().indexOf(part);
      while (found >= 0) {
        set(matches, folded, found, found + part.length());
        found = folded.text().indexOf(part, found + part.length());
      }
    }
    for (Token token : Analysis.tokens(Analysis.WORDS, folded.text())) {
      if (words.contains(token.term())) {
        set(matches, folded, token.start(), token.end());
      }
    }
    return matches;
  }

  private static void set(BitSet matches, FoldedText folded, int start, int end) {
    matches.set(folded.startInOriginal(start), folded.endInOriginal(end));
  }

  /** A little before that match from which a line holds most matched characters. */
  private static int startOfBestLine(String text, BitSet matches) {
    int best = 0;
    int most = 0;
    for (int at = matches.nextSetBit(0);
        at >= 0;
        at = matches.nextSetBit(matches.nextClearBit(at))) {
      int marked = matches.get(at, at + EXCERPT - BEFORE_MATCH).cardinality();
      if (marked > most) {
        most = marked;
        best = at;
      }
    }
    boolean fits = text.length() <= EXCERPT || best < BEFORE_MATCH;
    return fits ? 0 : boundary(text, Math.min(best - BEFORE_MATCH, text.length() - EXCERPT));
  }

  private static int boundary(String text, int index) {
    boolean inside = index > 0 && index < text.length() && isJoined(text, index);
    return inside ? boundary(text, index - 1) : index;
  }

  private static boolean isJoined(String text, int index) {
    int next = Character.getType(text.codePointAt(index));
    return Character.isLowSurrogate(text.charAt(index))
        || next == Character.NON_SPACING_MARK
        || next == Character.FORMAT
        || text.charAt(index - 1) == '\u200D';
  }

  private static String marked(String text, BitSet matches, int start, int end) {
    StringBuilder marked = new StringBuilder();
    for (int at = start; at < end; ) {
      boolean match = matches.get(at);
      int next = match ? matches.nextClearBit(at) : matches.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(next, end);
      String run = text.substring(at, stop);
      marked.append(match ? START + run + END : run);
      at = stop;
    }
    return marked.toString();
  }
}
