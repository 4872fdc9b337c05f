package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void isASentenceAloneOrWithThoseThatFollow() {
    assertThat(texts("空きはあった。けど遠い。休んだ。"))
        .containsExactly(
            "空きはあった。", "空きはあった。けど遠い。", "空きはあった。けど遠い。休んだ。", "けど遠い。", "けど遠い。休んだ。", "休んだ。");
  }

  @Test
  void joinsNoMoreThanIsReadAtAGlanceButKeepsALongSentence() {
    String first = "席".repeat(60) + "。";
    String second = "紙".repeat(90) + "。";
    assertThat(texts(first + second)).containsExactly(first, second);
  }

  @Test
  void knowsWhatEndedAStatement() {
    assertThat(passages("空いた。休んだ。").stream().map(Passage::last)).containsExactly(false, true, true);
  }

  @Test
  void measuresLikenessByTheTermsThatTwoShare() {
    assertThat(of("p", "q").likeness(of("p", "r"))).isCloseTo(0.5, within(1e-9));
    assertThat(of("p").likeness(of("p", "q", "r", "s"))).isCloseTo(0.5, within(1e-9));
    assertThat(of().likeness(of("p"))).isZero();
  }

  private static List<String> texts(String said) {
    return passages(said).stream().map(Passage::text).toList();
  }

  private static List<Passage> passages(String said) {
    return Passage.in(new Utterance(new UUID(0, 9), 1, new UUID(0, 1), said, 0), Set::of);
  }

  private static Passage of(String... terms) {
    Utterance said = new Utterance(new UUID(0, 9), 1, new UUID(0, 1), "文", 0);
    return new Passage(said, new Span(0, 1), Set.of(terms), false);
  }
}
