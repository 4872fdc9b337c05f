package jp.kurumaza.summary;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Text;

/** Picks the sentences that stand for most others, word for word, in the order of the talk. */
@OnlyOne
public class ExtractiveSummarizer implements Summarizer {
  private static final double SAYS_THE_SAME = 0.5;

  private final Terms terms;

  @Inject
  public ExtractiveSummarizer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public List<SummarySentence> summarise(List<Utterance> said, int budget) {
    List<Candidate> sentences = said.stream().flatMap(one -> sentences(one).stream()).toList();
    return pick(sentences, scores(sentences), budget).stream()
        .sorted()
        .map(place -> sentences.get(place).sentence())
        .toList();
  }

  private List<Candidate> sentences(Utterance said) {
    List<Span> spans = Sentences.in(said.text());
    return spans.stream()
        .map(
            span ->
                new Candidate(
                    said, span, terms.of(span.of(said.text())), span.equals(spans.getLast())))
        .toList();
  }

  private static double[] scores(List<Candidate> sentences) {
    double[] ranks = new SentenceGraph(sentences).ranks();
    return IntStream.range(0, ranks.length)
        .mapToDouble(place -> ranks[place] * Cues.weight(sentences.get(place)))
        .toArray();
  }

  /**
   * Best first, until the next one has no room: what would still fit is only short, not good. Who
   * has been picked before waits behind others who say as much.
   */
  private static List<Integer> pick(List<Candidate> sentences, double[] scores, int budget) {
    List<Integer> open = worthwhile(sentences, scores, budget);
    List<Integer> picked = new ArrayList<>();
    Map<UUID, Integer> turns = new HashMap<>();
    int left = budget;
    while (!open.isEmpty()) {
      Integer best = best(open, sentences, scores, turns);
      open.remove(best);
      Candidate sentence = sentences.get(best);
      if (picked.stream().anyMatch(before -> same(sentences.get(before), sentence))) {
        continue;
      }
      left -= Text.length(sentence.text());
      if (left < 0) {
        break;
      }
      picked.add(best);
      turns.merge(sentence.from().speaker(), 1, Integer::sum);
    }
    return picked;
  }

  private static List<Integer> worthwhile(List<Candidate> sentences, double[] scores, int budget) {
    return IntStream.range(0, scores.length)
        .filter(place -> scores[place] > 0)
        .filter(place -> Text.length(sentences.get(place).text()) <= budget)
        .boxed()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Integer best(
      List<Integer> open, List<Candidate> sentences, double[] scores, Map<UUID, Integer> turns) {
    return open.stream()
        .max(
            Comparator.<Integer>comparingDouble(
                    place -> scores[place] / (1 + turnsOf(sentences.get(place), turns)))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static int turnsOf(Candidate sentence, Map<UUID, Integer> turns) {
    return turns.getOrDefault(sentence.from().speaker(), 0);
  }

  private static boolean same(Candidate one, Candidate other) {
    return SentenceGraph.overlap(one.terms(), other.terms()) > SAYS_THE_SAME;
  }
}
