package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

  @ParameterizedTest
  @ValueSource(strings = {"か", "北の かもめ", "👨‍👩‍👧の親", "あいうえおかきくけこさしすせそたちつてと"})
  void acceptsOneToTwentyCharacters(String name) {
    assertThat(Nickname.of(name).text()).isEqualTo(name);
  }

  @Test
  void leavesOutTheSpacesAround() {
    assertThat(Nickname.of("　かもめ ").text()).isEqualTo("かもめ");
  }

  @Test
  void refusesTheTwentyFirstCharacter() {
    assertRefused(() -> Nickname.of("あ".repeat(21))).isEqualTo(ProblemType.TEXT_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000", "\u200B"})
  void refusesNothing(String name) {
    assertRefused(() -> Nickname.of(name)).isEqualTo(ProblemType.BLANK_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"か\nもめ", "か\tもめ", "か\u0000もめ", "か\u2028もめ", "か\u202Eもめ", "か\u2066もめ"})
  void refusesWhatBreaksTheLine(String name) {
    assertRefused(() -> Nickname.of(name)).isEqualTo(ProblemType.CONTROL_CHARACTERS);
  }

  @Test
  void refusesHalfACharacter() {
    assertRefused(() -> Nickname.of("か\uD83D")).isEqualTo(ProblemType.BROKEN_TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "Kamome, ｋａｍｏｍｅ",
    "カモメ, ｶﾓﾒ",
    "北の かもめ, 北のかもめ",
    "ガク, ｶﾞｸ",
    "Straße, STRASSE",
    "かもめ, か\u200Bもめ",
  })
  void looksTheSameWhateverItsCaseWidthAndSpaces(String name, String other) {
    assertThat(Nickname.key(name)).isEqualTo(Nickname.key(other));
  }

  @Test
  void kanaOfDifferentKindsDiffer() {
    assertThat(Nickname.key("かもめ")).isNotEqualTo(Nickname.key("カモメ"));
  }
}
