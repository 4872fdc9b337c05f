package jp.kurumaza.facilitation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How far two coders agree beyond chance. */
final class Agreement {
  private Agreement() {}

  /** What the first and the second coder chose for the same statement. */
  record Pair(int first, int second) {}

  /**
   * Cohen's kappa: (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>), with p<sub>o</sub> the
   * share of equal choices and p<sub>e</sub> the sum over all values of the product of both coders'
   * shares (Cohen 1960, Educational and Psychological Measurement 20, pages 37–46). 1 is full
   * agreement, 0 what chance would give.
   *
   * @return nothing without pairs, and where both chose one and the same value throughout (p<sub>e
   *     </sub> is 1)
   */
  static OptionalDouble kappa(List<Pair> pairs) {
    double all = pairs.size();
    double observed = pairs.stream().filter(pair -> pair.first() == pair.second()).count() / all;
    double expected =
        pairs.stream()
            .map(Pair::first)
            .distinct()
            .mapToDouble(v -> share(pairs, Pair::first, v) * share(pairs, Pair::second, v))
            .sum();
    return pairs.isEmpty() || expected == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - expected) / (1 - expected));
  }

  private static double share(List<Pair> pairs, ToIntFunction<Pair> coder, int value) {
    return pairs.stream()
        .collect(Collectors.averagingInt(pair -> coder.applyAsInt(pair) == value ? 1 : 0));
  }
}
