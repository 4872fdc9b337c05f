package jp.kurumaza.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"160008", "162019", "162060", "163431", "131016", "011002"})
  void acceptsCodesWhoseLastDigitChecksTheOthers(String code) {
    assertThat(MunicipalityCode.isSound(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "16000", "1600080", "160009", "162061", "163430", "16000a", "１６０００８", "-60008"
      })
  void refusesEverythingElse(String code) {
    assertThat(MunicipalityCode.isSound(code)).isFalse();
  }

  @Test
  void aRemainderOfOneGivesZeroAndNoRemainderGivesOne() {
    assertThat(MunicipalityCode.checkDigit("16206")).isEqualTo(0);
    assertThat(MunicipalityCode.checkDigit("16343")).isEqualTo(1);
  }
}
