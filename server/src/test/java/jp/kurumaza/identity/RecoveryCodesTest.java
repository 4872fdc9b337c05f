package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

  private final InMemoryPersons persons = new InMemoryPersons();
  private final RecoveryCodes codes = new RecoveryCodes(persons);
  private final UUID person = Ids.random();

  RecoveryCodesTest() {
    persons.add(new Person(person, null, Instant.EPOCH));
    persons.add(new Person(Ids.random(), null, Instant.EPOCH));
  }

  @Test
  void leadsBackToThePersonAgainAndAgain() {
    String code = codes.issue(person);
    assertThat(codes.redeem(code)).isEqualTo(person);
    assertThat(codes.redeem(code.toLowerCase(Locale.ROOT).replace('-', ' '))).isEqualTo(person);
  }

  @Test
  void endsWhenANewOneIsIssued() {
    String old = codes.issue(person);
    String code = codes.issue(person);
    assertRefused(() -> codes.redeem(old)).isEqualTo(ProblemType.UNKNOWN_RECOVERY_CODE);
    assertThat(codes.redeem(code)).isEqualTo(person);
  }

  @Test
  void isStoredOnlyAsAHash() {
    String code = codes.issue(person);
    assertThat(persons.find(person).orElseThrow().recoveryHash())
        .matches("[0-9a-f]{64}")
        .isEqualTo(Sha256.of(code.replace("-", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "7KQ2-M0XV-41RA-93ZD", "ひみつ"})
  void nobodyStandsBehindAnotherText(String typed) {
    codes.issue(person);
    assertRefused(() -> codes.redeem(typed)).isEqualTo(ProblemType.UNKNOWN_RECOVERY_CODE);
  }
}
