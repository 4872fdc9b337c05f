package jp.kurumaza.summary;

import java.util.List;
import java.util.Set;

/**
 * A sentence that may enter a summary.
 *
 * @param last whether its speaker ended with it
 */
record Candidate(Utterance from, Span span, Set<String> terms, boolean last) {
  String text() {
    return span.of(from.text());
  }

  boolean sameSpeaker(Candidate other) {
    return from.speaker().equals(other.from.speaker());
  }

  SummarySentence sentence() {
    return new SummarySentence(text(), List.of(new Quotation(from.room(), from.sequence(), span)));
  }
}
