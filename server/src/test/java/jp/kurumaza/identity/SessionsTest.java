package jp.kurumaza.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import jp.kurumaza.platform.Ids;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final MovingClock clock = new MovingClock();
  private final InMemorySessionTable table = new InMemorySessionTable();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Sessions sessions = new Sessions(table, accounts, clock);
  private final Account account = Village.account("水橋", null, Role.ADMINISTRATOR);
  private final UUID person = Ids.random();

  SessionsTest() {
    accounts.add(account, "hash");
  }

  @Test
  void nobodyShowsAnUnknownTokenOrNone() {
    assertThat(sessions.resolve(null)).isEqualTo(Asker.NOBODY);
    assertThat(sessions.resolve("guessed")).isEqualTo(Asker.NOBODY);
  }

  @Test
  void onlyAHashOfTheTokenIsStored() {
    String token = sessions.signIn(null, account.id());
    assertThat(token).hasSize(43);
    assertThat(table.rows.keySet()).containsExactly(Sha256.of(token)).doesNotContain(token);
  }

  @Test
  void aStaffSessionEndsAfterTwoHoursWithoutARequest() {
    String token = sessions.signIn(null, account.id());
    clock.pass(Duration.ofMinutes(119));
    assertThat(sessions.resolve(token).account()).isEqualTo(account);
    clock.pass(Duration.ofMinutes(1));
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
  }

  @Test
  void aStaffSessionEndsAfterTwelveHoursAtMost() {
    String token = sessions.signIn(null, account.id());
    for (int hour = 0; hour < 11; hour++) {
      clock.pass(Duration.ofHours(1));
      sessions.visit(token);
    }
    assertThat(sessions.resolve(token).account()).isEqualTo(account);
    clock.pass(Duration.ofHours(1));
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
  }

  @Test
  void aLapsedAccountDoesNotComeBackWithALaterVisit() {
    String token = sessions.become(sessions.signIn(null, account.id()), person);
    clock.pass(Duration.ofHours(3));
    sessions.visit(token);
    clock.pass(Duration.ofMinutes(1));
    assertThat(sessions.resolve(token)).isEqualTo(new Asker(null, person));
  }

  @Test
  void aResidentIsKnownFor400DaysAfterTheLastVisit() {
    String token = sessions.become(null, person);
    clock.pass(Duration.ofDays(399));
    sessions.visit(token);
    clock.pass(Duration.ofDays(399));
    assertThat(sessions.resolve(token).person()).isEqualTo(person);
    clock.pass(Duration.ofDays(1));
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
  }

  @Test
  void signingInMakesANewTokenAndKeepsTheDevicesPerson() {
    String before = sessions.become(null, person);
    String after = sessions.signIn(before, account.id());
    assertThat(after).isNotEqualTo(before);
    assertThat(sessions.resolve(before)).isEqualTo(Asker.NOBODY);
    assertThat(sessions.resolve(after)).isEqualTo(new Asker(account, person));
  }

  @Test
  void becomingAPersonDoesNotProlongTheAccount() {
    String token = sessions.signIn(null, account.id());
    for (int hour = 0; hour < 11; hour++) {
      clock.pass(Duration.ofHours(1));
      sessions.visit(token);
    }
    token = sessions.become(token, person);
    assertThat(sessions.resolve(token)).isEqualTo(new Asker(account, person));
    clock.pass(Duration.ofHours(1));
    assertThat(sessions.resolve(token)).isEqualTo(new Asker(null, person));
  }

  @Test
  void signingOutEndsTheSession() {
    String token = sessions.become(null, person);
    sessions.end(token);
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
    assertThat(table.rows).isEmpty();
  }

  @Test
  void anAccountThatIsNoMoreActiveIsNobody() {
    String token = sessions.signIn(null, account.id());
    accounts.change(
        new Account(account.id(), account.login(), account.name(), account.roles(), null, false));
    assertThat(sessions.resolve(token).account()).isNull();
  }

  @Test
  void anAccountIsSignedOutEverywhereElseAndDevicesKeepTheirPerson() {
    String here = sessions.signIn(null, account.id());
    String there = sessions.signIn(null, account.id());
    String phone = sessions.become(sessions.signIn(null, account.id()), person);
    sessions.signOut(account.id(), here);
    assertThat(sessions.resolve(here).account()).isEqualTo(account);
    assertThat(sessions.resolve(there)).isEqualTo(Asker.NOBODY);
    assertThat(sessions.resolve(phone)).isEqualTo(new Asker(null, person));
  }

  @Test
  void expiredSessionsAreForgotten() {
    sessions.signIn(null, account.id());
    clock.pass(Duration.ofHours(2));
    sessions.signIn(null, account.id());
    assertThat(table.rows).hasSize(1);
  }
}
