package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  @Test
  void aPasswordMatchesItsHashAndNothingElseDoes() {
    String hash = Passwords.hash("雨の日の公園、雪の日の道");
    assertThat(Passwords.matches("雨の日の公園、雪の日の道", hash)).isTrue();
    assertThat(Passwords.matches("雨の日の公園、雪の日の海", hash)).isFalse();
    assertThat(Passwords.matches("", hash)).isFalse();
  }

  @Test
  void theHashIsArgon2idWithItsParametersAndASaltOfItsOwn() {
    String hash = Passwords.hash("correct horse");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(Passwords.hash("correct horse")).isNotEqualTo(hash);
  }

  @Test
  void widthDoesNotMatter() {
    assertThat(Passwords.matches("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ", Passwords.hash("correct horse"))).isTrue();
  }

  @Test
  void nothingMatchesAnUnknownAccountAndItTakesAsLong() {
    String hash = Passwords.hash("correct horse");
    long known = nanos(() -> Passwords.matches("wrong", hash));
    long unknown = nanos(() -> Passwords.matches("wrong", null));
    assertThat(Passwords.matches("wrong", null)).isFalse();
    assertThat(unknown).isGreaterThan(known / 4);
  }

  private static long nanos(Runnable work) {
    work.run();
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "elevenchars", "十一文字です十一文字で"})
  void shortOnesAreWeak(String password) {
    assertRefused(() -> Passwords.requireStrong(password, "/next"))
        .isEqualTo(ProblemType.WEAK_PASSWORD);
  }

  @Test
  void twelveCharactersAreEnoughAndTwoHundredTheMost() {
    assertThatCode(() -> Passwords.requireStrong("twelve chars", "/next"))
        .doesNotThrowAnyException();
    assertThatCode(() -> Passwords.requireStrong("x".repeat(200), "/next"))
        .doesNotThrowAnyException();
    assertRefused(() -> Passwords.requireStrong("x".repeat(201), "/next"))
        .isEqualTo(ProblemType.WEAK_PASSWORD);
  }

  @Test
  void aFirstPasswordIsStrongAndNewEachTime() {
    assertThatCode(() -> Passwords.requireStrong(Passwords.first(), "/next"))
        .doesNotThrowAnyException();
    assertThat(Passwords.first()).isNotEqualTo(Passwords.first());
  }
}
