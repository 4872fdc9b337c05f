package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.kurumaza.facilitation.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** Cohen's kappa against values computed by hand. */
class AgreementTest {

  @Test
  void ofTwoValues() {
    // 20 twice yes, 15 twice no, 5 yes and no, 10 no and yes:
    // po = 35/50 = 0.7; pe = 25/50 · 30/50 + 25/50 · 20/50 = 0.5; (0.7 − 0.5) / 0.5 = 0.4
    assertThat(Agreement.kappa(pairs(20, 15, 5, 10)).getAsDouble()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void ofThreeValues() {
    // (0,0) (1,1) (2,2) (0,1): po = 3/4; pe = 2/4·1/4 + 1/4·2/4 + 1/4·1/4 = 5/16; 7/11
    List<Pair> pairs = List.of(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2), new Pair(0, 1));
    assertThat(Agreement.kappa(pairs).getAsDouble()).isCloseTo(7.0 / 11, within(1e-9));
  }

  @Test
  void isOneForTwoWhoAgreeAndBelowZeroForTwoWhoNeverDo() {
    assertThat(Agreement.kappa(pairs(3, 2, 0, 0)).getAsDouble()).isCloseTo(1, within(1e-9));
    assertThat(Agreement.kappa(pairs(0, 0, 2, 2)).getAsDouble()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void hasNoValueWhereChanceAloneWouldAlwaysAgree() {
    assertThat(Agreement.kappa(List.of())).isEmpty();
    assertThat(Agreement.kappa(pairs(7, 0, 0, 0))).isEmpty();
  }

  private static List<Pair> pairs(int yes, int no, int yesNo, int noYes) {
    List<Pair> pairs = new ArrayList<>(Collections.nCopies(yes, new Pair(1, 1)));
    pairs.addAll(Collections.nCopies(no, new Pair(0, 0)));
    pairs.addAll(Collections.nCopies(yesNo, new Pair(1, 0)));
    pairs.addAll(Collections.nCopies(noYes, new Pair(0, 1)));
    return pairs;
  }
}
