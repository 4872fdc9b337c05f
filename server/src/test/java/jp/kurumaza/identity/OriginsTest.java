package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080, 127.0.0.1:8080",
    "https://kurumaza.example.jp, kurumaza.example.jp",
    "https://Kurumaza.Example.JP, kurumaza.example.jp",
    "http://[::1]:8080, [::1]:8080",
  })
  void ourOwnPagesPass(String origin, String host) {
    assertThat(Origins.isOwn(origin, host)).isTrue();
  }

  @Test
  void whatIsNotABrowserSendsNoOrigin() {
    assertThat(Origins.isOwn(null, "kurumaza.example.jp")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://kurumaza.example.jp.evil.example",
        "https://evil.kurumaza.example.jp",
        "https://kurumaza.example.jp:8443",
        "https://kurumaza.example.jp@evil.example",
        "null",
        "",
        "://",
      })
  void otherSitesDoNot(String origin) {
    assertThat(Origins.isOwn(origin, "kurumaza.example.jp")).isFalse();
  }

  @Test
  void nothingIsOurOwnWithoutAHost() {
    assertThat(Origins.isOwn("https://kurumaza.example.jp", null)).isFalse();
  }
}
