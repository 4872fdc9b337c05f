package jp.kurumaza.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

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
    assertThat(Cues.weight(sentence("席がほしい。知らせてほしい", 4, true))).isCloseTo(1.8, within(1e-9));
    assertThat(Cues.weight(sentence("知らせてほしい", 4, false))).isCloseTo(1.5, within(1e-9));
    assertThat(Cues.weight(sentence("席は空きますか。", 4, false))).isCloseTo(0.5, within(1e-9));
    assertThat(Cues.weight(sentence("でも席は空いていた", 4, false))).isCloseTo(0.6, within(1e-9));
    assertThat(Cues.weight(sentence("席を空けてもらえませんか。", 4, false))).isCloseTo(1.5, within(1e-9));
    assertThat(Cues.weight(sentence("席は空いていた", 8, false))).isCloseTo(1.0, within(1e-9));
    assertThat(Cues.weight(sentence("空いています", 3, false))).isCloseTo(0.75, within(1e-9));
    assertThat(Cues.weight(sentence("そうです", 2, false))).isZero();
  }

  private static Candidate sentence(String text, int terms, boolean last) {
    Utterance said = new Utterance(new UUID(0, 1), 1, new UUID(0, 2), text);
    Set<String> words =
        IntStream.range(0, terms).mapToObj(i -> "w" + i).collect(Collectors.toSet());
    return new Candidate(said, new Span(0, text.length()), words, last);
  }
}
