package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCodeTest {

  @RepeatedTest(20)
  void hasFourGroupsOfFourThatNobodyMisreads() {
    assertThat(SecretCode.random())
        .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")
        .isNotEqualTo(SecretCode.random());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7KQ2-M0XV-41RA-93ZD",
        "7kq2 m0xv 41ra 93zd",
        "7KQ2M0XV41RA93ZD",
        "  7kq2-mOxv—4lra_93zd\n",
        "７ＫＱ２－Ｍ０ＸＶ－４ＩＲＡ－９３ＺＤ",
      })
  void isTheSameHoweverItIsTyped(String typed) {
    assertThat(SecretCode.normalise(typed)).isEqualTo("7KQ2M0XV41RA93ZD");
  }
}
