package jp.kurumaza.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class MunicipalitiesTest {

  private final Municipalities municipalities = new Municipalities();

  @Test
  void knowsThePrefectureAndItsFifteenMunicipalities() {
    assertThat(municipalities.all()).hasSize(16);
    assertThat(municipalities.all().getFirst())
        .isEqualTo(new Municipality("160008", "富山県", "とやまけん"));
  }

  @Test
  void everyCodeIsSound() {
    assertThat(municipalities.all())
        .extracting(Municipality::code)
        .allMatch(MunicipalityCode::isSound);
  }

  @Test
  void refusesAnotherPrefecture() {
    assertThatThrownBy(() -> municipalities.require("131016", "/areas/0"))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_MUNICIPALITY);
              assertThat(problem.errors().getFirst().field()).isEqualTo("/areas/0");
            });
  }
}
