package jp.kurumaza.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.InMemoryAccounts;
import jp.kurumaza.platform.Config;
import jp.kurumaza.platform.Ids;
import org.junit.jupiter.api.Test;

class DemoApartTest {

  @Test
  void accountsWithPrintedPasswordsNeverServeInEarnest() {
    assertThatThrownBy(() -> start("ariso@demo.example.jp", false)).hasMessageContaining("--demo");
  }

  @Test
  void inventedVoicesNeverStandBesideRealOnes() {
    assertThatThrownBy(() -> start("ariso@pref.example.jp", true))
        .hasMessageContaining("leave out --demo");
  }

  @Test
  void eachAloneStarts() {
    assertThatCode(() -> start("ariso@pref.example.jp", false)).doesNotThrowAnyException();
    assertThatCode(() -> start("ariso@demo.example.jp", true)).doesNotThrowAnyException();
  }

  private static void start(String login, boolean demo) {
    DemoApart refusal = new DemoApart();
    refusal.accounts = new InMemoryAccounts();
    refusal.accounts.add(new Account(Ids.random(), login, "有磯", Set.of(), null, true), "");
    refusal.config =
        new Config() {
          @Override
          public boolean demo() {
            return demo;
          }
        };
    refusal.start("start");
  }
}
