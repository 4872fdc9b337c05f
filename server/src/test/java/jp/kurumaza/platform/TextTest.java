package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest
  @ValueSource(
      strings = {"あ", " 空白が前後にある ", "二行\n目\tタブ", "が", "👍🏽", "🇯🇵", "a\u200Bb", "\u3000字"})
  void keepsWordsExactlyAsTheyWereSent(String text) {
    assertThat(Text.require(text, "/text", 20)).isSameAs(text);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\n\t", "\u3000\u3000", "\u00A0", "\u200B", "\uFEFF \u2060"})
  void refusesWhatNobodyCanSee(String text) {
    assertThat(refusal(text, 20)).isEqualTo(ProblemType.BLANK_TEXT);
    assertThat(Text.optional(text, "/text", 20)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\r\n", "\u001B[31m", "a\u007F", "a\u0085"})
  void refusesControlCharacters(String text) {
    assertThat(refusal(text, 20)).isEqualTo(ProblemType.CONTROL_CHARACTERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83D", "\uDC4Da", "\uDC4D\uD83D"})
  void refusesHalvesOfCharacters(String text) {
    assertThat(refusal(text, 20)).isEqualTo(ProblemType.BROKEN_TEXT);
  }

  @Test
  void countsWhatAReaderSees() {
    assertThat(Text.length("が" + "か\u3099" + FAMILY + "🇯🇵" + "👍🏽")).isEqualTo(5);
  }

  @Test
  void refusesOneCharacterTooMany() {
    assertThat(Text.require("あ".repeat(10), "/text", 10)).hasSize(10);
    assertThat(refusal("あ".repeat(11), 10)).isEqualTo(ProblemType.TEXT_TOO_LONG);
  }

  @Test
  void refusesMoreThanFourBytesACharacterOverAll() {
    assertThat(Text.require(FAMILY + "a".repeat(9), "/text", 10)).isNotEmpty();
    assertThat(refusal(FAMILY.repeat(2), 10)).isEqualTo(ProblemType.TEXT_TOO_LONG);
    assertThat(refusal("a" + "\u0301".repeat(40), 10)).isEqualTo(ProblemType.TEXT_TOO_LONG);
  }

  @Test
  void namesTheField() {
    Problem problem =
        catchThrowableOfType(Problem.class, () -> Text.require("", "/agenda/0/title", 20));
    assertThat(problem.errors()).extracting("field").containsExactly("/agenda/0/title");
  }

  private static ProblemType refusal(String text, int max) {
    return catchThrowableOfType(Problem.class, () -> Text.require(text, "/text", max)).type();
  }
}
