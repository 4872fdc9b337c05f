package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SentenceGraphTest {
  private static final Offset<Double> CLOSE = within(1e-6);

  @Test
  void ranksTheMiddleOfAChainAboveItsEnds() {
    // a – b – c with equal weights: b = 0.15 + 0.85·(a + c), a = c = 0.15 + 0.85·b/2
    double[] ranks =
        new SentenceGraph(List.of(says(1, "p"), says(2, "p", "q"), says(3, "q"))).ranks();
    assertThat(ranks[1]).isCloseTo(0.405 / 0.2775, CLOSE);
    assertThat(ranks[0]).isCloseTo(0.15 + 0.425 * 0.405 / 0.2775, CLOSE);
    assertThat(ranks[2]).isCloseTo(ranks[0], CLOSE);
  }

  @Test
  void sharesByWeight() {
    // a–b share two words, b–c one; sizes 2, 3, 1: weights 2/(ln 3 + ln 4) and 1/(ln 4 + ln 2)
    double ab = 2 / (Math.log(3) + Math.log(4));
    double bc = 1 / (Math.log(4) + Math.log(2));
    double[] ranks =
        new SentenceGraph(List.of(says(1, "p", "q"), says(2, "p", "q", "r"), says(3, "r"))).ranks();
    assertThat(ranks[0]).isCloseTo(0.15 + 0.85 * ranks[1] * ab / (ab + bc), CLOSE);
    assertThat(ranks[1]).isCloseTo(0.15 + 0.85 * (ranks[0] + ranks[2]), CLOSE);
    assertThat(ranks[0]).isGreaterThan(ranks[2]);
  }

  @Test
  void leavesASentenceThatSharesNothingAlone() {
    double[] ranks = new SentenceGraph(List.of(says(1, "p"), says(2, "p"), says(3, "z"))).ranks();
    assertThat(ranks).containsExactly(new double[] {1, 1, 0.15}, CLOSE);
  }

  @Test
  void doesNotCountWhoRepeatsThemselves() {
    double[] ranks = new SentenceGraph(List.of(says(1, "p"), says(1, "p"))).ranks();
    assertThat(ranks).containsExactly(new double[] {0.15, 0.15}, CLOSE);
  }

  @Test
  void measuresOverlapByTheShorterSentence() {
    assertThat(SentenceGraph.overlap(Set.of("p", "q"), Set.of("p", "r", "s"))).isEqualTo(0.5);
    assertThat(SentenceGraph.overlap(Set.of(), Set.of("p"))).isZero();
  }

  private static Candidate says(int speaker, String... terms) {
    Utterance said = new Utterance(new UUID(0, 9), speaker, new UUID(0, speaker), "文");
    return new Candidate(said, new Span(0, 1), Set.of(terms), false);
  }
}
