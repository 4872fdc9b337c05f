package jp.kurumaza.summary;

import java.util.List;

/** Makes many words few. The same words always give the same summary. */
public interface Summarizer {
  /**
   * @param said in the order of the talk
   * @param most most sentences
   * @param budget most characters of all sentences together, as a reader counts them
   */
  List<SummarySentence> summarise(List<Utterance> said, int most, int budget);
}
