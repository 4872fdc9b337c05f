package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

  private static final String PASSWORD = "雨の日の公園、雪の日の道";

  private final MovingClock clock = new MovingClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryAuditTable audit = new InMemoryAuditTable();
  private final Sessions sessions = new Sessions(new InMemorySessionTable(), accounts, clock);
  private final SignIn signIn =
      new SignIn(accounts, sessions, new Audit(audit, new Caller(), clock));
  private final Account account = account("mizuhashi@example.jp", true);

  private Account account(String login, boolean active) {
    Account added =
        new Account(Ids.random(), login, "水橋", Set.of(Role.ADMINISTRATOR), null, active);
    accounts.add(added, Passwords.hash(PASSWORD));
    return added;
  }

  @ParameterizedTest
  @CsvSource({"mizuhashi@example.jp", "' Mizuhashi@Example.JP '", "ｍｉｚｕｈａｓｈｉ＠example.jp"})
  void theRightPasswordMakesASession(String login) {
    String token = signIn.with(login, PASSWORD, null);
    assertThat(sessions.resolve(token).account()).isEqualTo(account);
    assertThat(audit.rows).extracting(AuditEntry::actor).containsExactly(account.id());
    assertThat(audit.actions()).containsExactly("signed-in");
  }

  @Test
  void theSameRefusalMeetsAWrongPasswordAnUnknownLoginAndAnInactiveAccount() {
    account("former@example.jp", false);
    assertRefused(() -> signIn.with("mizuhashi@example.jp", "wrong", null))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
    assertRefused(() -> signIn.with("nobody@example.jp", PASSWORD, null))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
    assertRefused(() -> signIn.with("former@example.jp", PASSWORD, null))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
    assertThat(audit.actions()).hasSize(3).containsOnly("sign-in-refused");
  }

  @Test
  void anEndlessPasswordIsNotEvenHashed() {
    assertRefused(() -> signIn.with("mizuhashi@example.jp", "x".repeat(60_000), null))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsOutOtherDevices() {
    String here = signIn.with(account.login(), PASSWORD, null);
    String there = signIn.with(account.login(), PASSWORD, null);
    assertRefused(() -> signIn.changePassword(account.id(), "wrong", "another password", here))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
    assertRefused(() -> signIn.changePassword(account.id(), PASSWORD, "short", here))
        .isEqualTo(ProblemType.WEAK_PASSWORD);
    signIn.changePassword(account.id(), PASSWORD, "another password", here);
    assertThat(sessions.resolve(here).account()).isEqualTo(account);
    assertThat(sessions.resolve(there)).isEqualTo(Asker.NOBODY);
    assertRefused(() -> signIn.with(account.login(), PASSWORD, null))
        .isEqualTo(ProblemType.WRONG_CREDENTIALS);
    assertThat(signIn.with(account.login(), "another password", null)).isNotBlank();
  }
}
