package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "順番を守ってほしいちゃ。",
        "やさしい日本語の紙を作ってください。",
        "渡す先は自分で選びたいです。",
        "電話じゃなくて、書いて送りたい",
        "人を増やすのに税金を使ってほしい。",
        "先に減免を知らせるべきだ。",
        "朝の席が分からないと困ります。",
        "調べる、と書いていただきたい。",
        "次の返事がいつ来るかを書いてもらいたい。"
      })
  void hearsARequest(String sentence) {
    assertThat(Cues.isRequest(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"定員はだいたいです。", "夢みたいです。", "熱の日はたいがい私の出番。", "耳が冷たいです。", "朝はめでたい。", "空きはあった。"})
  void hearsNoneWhereNothingIsAsked(String sentence) {
    assertThat(Cues.isRequest(sentence)).isFalse();
  }

  @Test
  void weighsARequestAtTheEndMostAndAnExclamationNothing() {
    assertThat(weight("席がほしい。知らせてほしい", 6, true)).isCloseTo(1.8, CLOSE);
    assertThat(weight("知らせてほしい", 6, false)).isCloseTo(1.5, CLOSE);
    assertThat(weight("席を空けてもらえませんか。", 6, false)).isCloseTo(1.5, CLOSE);
    assertThat(weight("席は空いていた", 8, false)).isCloseTo(1, CLOSE);
    assertThat(weight("席は空きますか。", 6, false)).isCloseTo(0.5, CLOSE);
    assertThat(weight("空いています", 3, false)).isCloseTo(0.5, CLOSE);
    assertThat(weight("そうです", 2, false)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"でも席は空いていた", "その日は空いていた", "……そう書けばいいだけです", "賛成です。席は空いていた", "えっ、空いていた", "私も、席が要る"})
  void trustsLessWhatLeansOnWordsBefore(String text) {
    assertThat(weight(text, 6, false)).isCloseTo(0.5, CLOSE);
  }

  @Test
  void trustsLessWhatIsTooLongToReadAtAGlance() {
    assertThat(weight("席".repeat(160), 6, false)).isCloseTo(0.5, CLOSE);
  }

  private static double weight(String text, int terms, boolean last) {
    Utterance said = new Utterance(new UUID(0, 1), 1, new UUID(0, 2), text, 0);
    Set<String> words =
        IntStream.range(0, terms).mapToObj(i -> "w" + i).collect(Collectors.toSet());
    return Cues.weight(new Passage(said, new Span(0, text.length()), words, last));
  }
}
