package jp.kurumaza.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kurumaza.platform.Text;

/**
 * A sentence, or a few that follow each other in one statement, that may enter a summary.
 *
 * @param terms what it speaks of
 * @param last whether its speaker ended with it
 */
record Passage(Utterance from, Span span, Set<String> terms, boolean last) {
  /** As many characters as are read at a glance. */
  static final int GLANCE = 80;

  /** Each sentence of a statement, alone and with as many after it as are read at a glance. */
  static List<Passage> in(Utterance said, Terms terms) {
    List<Span> sentences = Sentences.in(said.text());
    List<Passage> found = new ArrayList<>();
    for (int first = 0; first < sentences.size(); first++) {
      for (int last = first; last < sentences.size(); last++) {
        Span span = new Span(sentences.get(first).start(), sentences.get(last).end());
        String text = span.of(said.text());
        if (last > first && Text.length(text) > GLANCE) {
          break;
        }
        found.add(new Passage(said, span, terms.of(text), last == sentences.size() - 1));
      }
    }
    return found;
  }

  String text() {
    return span.of(from.text());
  }

  int length() {
    return Text.length(text());
  }

  /** How much two speak of the same: the cosine of their terms, 0 to 1. */
  double likeness(Passage other) {
    long shared = terms.stream().filter(other.terms::contains).count();
    return shared == 0 ? 0 : shared / Math.sqrt((double) terms.size() * other.terms.size());
  }

  SummarySentence sentence() {
    return new SummarySentence(text(), List.of(new Quotation(from.room(), from.sequence(), span)));
  }
}
