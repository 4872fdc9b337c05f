package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTokenTest {

  @Test
  void isFoundAmongOtherCookies() {
    assertThat(SessionToken.in("a=b; kurumaza_session=abc; c=d")).contains("abc");
    assertThat(SessionToken.in("kurumaza_session=abc")).contains("abc");
    assertThat(SessionToken.in("$Version=\"1\"; kurumaza_session=\"abc\";$Path=\"/\""))
        .contains("abc");
  }

  @Test
  void isNotThereWithoutItsCookie() {
    assertThat(SessionToken.in(null)).isEmpty();
    assertThat(SessionToken.in("")).isEmpty();
    assertThat(SessionToken.in("kurumaza_session=")).isEmpty();
    assertThat(SessionToken.in("kurumaza_session=\"\"")).isEmpty();
    assertThat(SessionToken.in("xkurumaza_session=abc; kurumaza_sessionx=abc")).isEmpty();
  }

  @Test
  void is256BitsAndNeverTheSame() {
    assertThat(SessionToken.random())
        .matches("[A-Za-z0-9_-]{43}")
        .isNotEqualTo(SessionToken.random());
  }
}
