package jp.kurumaza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbusiveWordsTest {

  private final AbusiveWords words =
      new AbusiveWords(List.of("# a comment", "", "ばか ! ばかり そばか", "くそ野郎"));

  @ParameterizedTest
  @ValueSource(strings = {"ばか", "バカ", "ﾊﾞｶ", "バ カ", "ば・か", "ばーーか", "このバカ！", "ばかりのバカ"})
  void widthKanaAndWhatStandsBetweenMakeNoDifference(String text) {
    assertThat(words.in(text)).containsExactly("ばか");
  }

  @ParameterizedTest
  @ValueSource(strings = {"来たばかりです", "そばかすが気になる", "ばか り", "はか"})
  void longerWordsAreHarmless(String text) {
    assertThat(words.in(text)).isEmpty();
  }

  @Test
  void eachIsNamedAsTheListWritesIt() {
    assertThat(words.in("クソ野郎のばか")).containsExactly("ばか", "くそ野郎");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "近くその場所で、早くそれを知りたい",
        "約束、やくそくを守ってほしい",
        "おむつとうんちの相談",
        "気持ちいい風",
        "職員が励ましてくれた",
        "かたわらで見ていた",
        "時間をつぶす所がない"
      })
  void everydayWordsPassTheListInForce(String text) {
    assertThat(AbusiveWords.inForce().in(text)).isEmpty();
  }
}
