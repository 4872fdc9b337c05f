package jp.kurumaza.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * TextRank (Mihalcea and Tarau 2004): a sentence counts by the sentences that share words with it.
 * Only other speakers' sentences are counted, so that nobody is heard more by repeating themselves.
 */
final class SentenceGraph {
  private static final double DAMPING = 0.85;
  private static final double CLOSE_ENOUGH = 1e-9;
  private static final int MOST_ROUNDS = 200;

  private final List<Candidate> nodes;
  private final List<Map<Integer, Double>> weights = new ArrayList<>();

  SentenceGraph(List<Candidate> nodes) {
    this.nodes = nodes;
    Map<String, List<Integer>> having = new HashMap<>();
    for (int node = 0; node < nodes.size(); node++) {
      weights.add(new HashMap<>());
      link(node, having);
    }
  }

  private void link(int node, Map<String, List<Integer>> having) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String term : nodes.get(node).terms()) {
      List<Integer> others = having.computeIfAbsent(term, t -> new ArrayList<>());
      others.forEach(other -> shared.merge(other, 1, Integer::sum));
      others.add(node);
    }
    shared.forEach(
        (other, count) -> {
          if (!nodes.get(node).sameSpeaker(nodes.get(other))) {
            double weight = count / (size(node) + size(other));
            weights.get(node).put(other, weight);
            weights.get(other).put(node, weight);
          }
        });
  }

  private double size(int node) {
    return Math.log1p(nodes.get(node).terms().size());
  }

  /** How central each sentence is; 1 on average where all are linked, 0.15 for one alone. */
  double[] ranks() {
    double[] sums =
        weights.stream()
            .mapToDouble(links -> links.values().stream().mapToDouble(w -> w).sum())
            .toArray();
    double[] ranks = new double[nodes.size()];
    Arrays.fill(ranks, 1);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = new double[ranks.length];
      double moved = 0;
      for (int node = 0; node < ranks.length; node++) {
        next[node] = 1 - DAMPING + DAMPING * received(node, ranks, sums);
        moved = Math.max(moved, Math.abs(next[node] - ranks[node]));
      }
      ranks = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return ranks;
  }

  private double received(int node, double[] ranks, double[] sums) {
    return weights.get(node).entrySet().stream()
        .mapToDouble(link -> link.getValue() / sums[link.getKey()] * ranks[link.getKey()])
        .sum();
  }

  /** How much of the shorter sentence the other says too: 0 to 1. */
  static double overlap(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return shared / (double) Math.max(1, Math.min(some.size(), others.size()));
  }
}
