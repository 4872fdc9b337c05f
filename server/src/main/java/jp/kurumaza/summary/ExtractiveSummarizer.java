package jp.kurumaza.summary;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kurumaza.platform.OnlyOne;

/**
 * Picks a few passages that stand for what several people said and asked for, word for word, in the
 * order of the talk.
 *
 * <p>A passage weighs {@code centre · cues · (1 + 0.05 · log2(1 + reactions))}. Its centre is the
 * cosine of its terms and all terms, each counted once a speaker (after the centroid of Radev et
 * al. 2004), so that nobody is heard more by repeating themselves; for the {@link Cues} the form of
 * Japanese requests counts. They are picked one by one for the greatest {@code 0.6 · weight / (1 +
 * picks of its speaker) − 0.4 · likeness to what is picked} (maximal marginal relevance, Carbonell
 * and Goldstein 1998), at most one of a statement.
 */
@OnlyOne
public class ExtractiveSummarizer implements Summarizer {
  private static final double REACTION_WEIGHT = 0.05;
  private static final double RELEVANCE = 0.6;

  private final Terms terms;

  @Inject
  public ExtractiveSummarizer(Terms terms) {
    this.terms = terms;
  }

  /** A passage, and its place among all and its weight from 0 to 1. */
  private record Weighed(int place, Passage passage, double weight) {
    boolean isOf(Utterance other) {
      return passage.from().equals(other);
    }
  }

  @Override
  public List<SummarySentence> summarise(List<Utterance> said, int most, int budget) {
    List<Weighed> open = new ArrayList<>(weigh(said));
    List<Weighed> picked = new ArrayList<>();
    int left = budget;
    while (picked.size() < most) {
      int room = left;
      open.removeIf(one -> one.passage().length() > room);
      if (open.isEmpty()) {
        break;
      }
      Weighed best = best(open, picked);
      picked.add(best);
      left -= best.passage().length();
      open.removeIf(one -> one.isOf(best.passage().from()));
    }
    return picked.stream()
        .sorted(Comparator.comparing(Weighed::place))
        .map(one -> one.passage().sentence())
        .toList();
  }

  private List<Weighed> weigh(List<Utterance> said) {
    List<Passage> passages = said.stream().flatMap(one -> Passage.in(one, terms).stream()).toList();
    Map<String, Integer> speakers = speakers(passages);
    double[] weights =
        passages.stream().mapToDouble(passage -> weight(passage, speakers)).toArray();
    double greatest =
        IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).max().orElse(0);
    return IntStream.range(0, weights.length)
        .filter(place -> weights[place] > 0)
        .mapToObj(place -> new Weighed(place, passages.get(place), weights[place] / greatest))
        .toList();
  }

  /** How many people speak of each term. */
  private static Map<String, Integer> speakers(Collection<Passage> passages) {
    Map<String, Set<UUID>> speakers = new HashMap<>();
    for (Passage passage : passages) {
      for (String term : passage.terms()) {
        speakers.computeIfAbsent(term, t -> new HashSet<>()).add(passage.from().speaker());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    speakers.forEach((term, people) -> counts.put(term, people.size()));
    return counts;
  }

  private static double weight(Passage passage, Map<String, Integer> speakers) {
    double shared = passage.terms().stream().mapToInt(speakers::get).sum();
    double centre = shared / Math.sqrt(Math.max(1, passage.terms().size()));
    double reactions = Math.log1p(passage.from().reactions()) / Math.log(2);
    return centre * Cues.weight(passage) * (1 + REACTION_WEIGHT * reactions);
  }

  private static Weighed best(List<Weighed> open, List<Weighed> picked) {
    return open.stream()
        .max(
            Comparator.<Weighed>comparingDouble(one -> gain(one, picked))
                .thenComparing(Comparator.comparing(Weighed::place).reversed()))
        .orElseThrow();
  }

  private static double gain(Weighed one, List<Weighed> picked) {
    Passage passage = one.passage();
    long turns =
        picked.stream()
            .filter(other -> other.passage().from().speaker().equals(passage.from().speaker()))
            .count();
    double likeness =
        picked.stream().mapToDouble(other -> passage.likeness(other.passage())).max().orElse(0);
    return RELEVANCE * one.weight() / (1 + turns) - (1 - RELEVANCE) * likeness;
  }
}
