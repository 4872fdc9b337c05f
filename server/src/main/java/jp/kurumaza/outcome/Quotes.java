package jp.kurumaza.outcome;

import java.util.Optional;
import jp.kurumaza.summary.Span;

/** Finds where one text repeats another, so that its words can be erased with the other's. */
final class Quotes {
  /** Shorter runs are how people talk, not quotations. */
  private static final int LEAST = 10;

  private Quotes() {}

  /**
   * The longest run that a sentence repeats of a statement: long enough, or all of the sentence.
   */
  static Optional<Span> in(String sentence, String statement) {
    int[] runs = new int[statement.length() + 1];
    int longest = 0;
    int end = 0;
    for (int at = 0; at < sentence.length(); at++) {
      for (int there = statement.length(); there > 0; there--) {
        runs[there] = sentence.charAt(at) == statement.charAt(there - 1) ? runs[there - 1] + 1 : 0;
        if (runs[there] > longest) {
          longest = runs[there];
          end = there;
        }
      }
    }
    boolean quoted = longest >= LEAST || longest > 0 && longest == sentence.length();
    return quoted ? Optional.of(new Span(end - longest, end)) : Optional.empty();
  }
}
