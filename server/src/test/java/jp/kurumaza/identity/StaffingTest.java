package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import jp.kurumaza.identity.Staffing.Position;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.InMemoryDepartments;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingTest {

  private final MovingClock clock = new MovingClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryDepartments departments = new InMemoryDepartments();
  private final InMemoryAuditTable audit = new InMemoryAuditTable();
  private final Sessions sessions = new Sessions(new InMemorySessionTable(), accounts, clock);
  private final Staffing staffing =
      new Staffing(accounts, departments, sessions, new Audit(audit, new Caller(), clock));
  private final UUID department = Ids.random();
  private final Position administrator = new Position("管理", Set.of(Role.ADMINISTRATOR), null);
  private final Position facilitator = new Position("さとやま", Set.of(Role.FACILITATOR), null);

  StaffingTest() {
    departments.add(new Department(department, "こども支援課", "160008"));
  }

  @Test
  void anAccountIsAddedWithAPasswordThatWorks() {
    Account added = staffing.add("Satoyama", facilitator, "a first password");
    assertThat(added.login()).isEqualTo("satoyama");
    assertThat(Passwords.matches("a first password", accounts.passwordHash(added.id()))).isTrue();
    assertThat(audit.rows).extracting(AuditEntry::target).containsExactly(added.id());
  }

  @Test
  void aLoginIsUsedOnce() {
    staffing.add("satoyama", facilitator, "a first password");
    assertRefused(() -> staffing.add("SATOYAMA", facilitator, "a first password"))
        .isEqualTo(ProblemType.LOGIN_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "里山", "sato yama", "-satoyama", "sato/yama"})
  void aLoginIsPlain(String login) {
    assertRefused(() -> staffing.add(login, facilitator, "a first password"))
        .isEqualTo(ProblemType.INVALID_VALUE);
  }

  @Test
  void policyStaffBelongToADepartmentThatIsThere() {
    for (UUID wrong : new UUID[] {null, Ids.random()}) {
      Position position = new Position("水橋", Set.of(Role.POLICY), wrong);
      assertRefused(() -> staffing.add("mizuhashi", position, "a first password"))
          .isEqualTo(ProblemType.UNKNOWN_DEPARTMENT);
    }
    Position position = new Position("水橋", Set.of(Role.POLICY), department);
    assertThat(staffing.add("mizuhashi", position, "a first password").department())
        .isEqualTo(department);
  }

  @Test
  void everybodyHasARoleAndAName() {
    Position idle = new Position("水橋", Set.of(), null);
    assertRefused(() -> staffing.add("mizuhashi", idle, "a first password"))
        .isEqualTo(ProblemType.INVALID_VALUE);
    Position nameless = new Position(" ", Set.of(Role.FACILITATOR), null);
    assertRefused(() -> staffing.add("mizuhashi", nameless, "a first password"))
        .isEqualTo(ProblemType.BLANK_TEXT);
  }

  @Test
  void whoIsNoLongerActiveIsSignedOutAndNoFacilitator() {
    staffing.add("kanri", administrator, "a first password");
    Account added = staffing.add("satoyama", facilitator, "a first password");
    assertThat(staffing.colleagues()).containsExactly(added);
    String token = sessions.signIn(null, added.id());
    staffing.change(added.id(), facilitator, false);
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
    assertThat(staffing.colleagues()).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    Account only = staffing.add("kanri", administrator, "a first password");
    assertRefused(() -> staffing.change(only.id(), administrator, false))
        .isEqualTo(ProblemType.LAST_ADMINISTRATOR);
    assertRefused(() -> staffing.change(only.id(), facilitator, true))
        .isEqualTo(ProblemType.LAST_ADMINISTRATOR);
    staffing.add("kanri2", administrator, "a first password");
    assertThat(staffing.change(only.id(), facilitator, true).roles())
        .containsExactly(Role.FACILITATOR);
  }

  @Test
  void aNewFirstPasswordEndsTheOldOneAndItsSessions() {
    Account added = staffing.add("satoyama", facilitator, "a first password");
    String token = sessions.signIn(null, added.id());
    String password = staffing.resetPassword(added.id());
    assertThat(Passwords.matches(password, accounts.passwordHash(added.id()))).isTrue();
    assertThat(Passwords.matches("a first password", accounts.passwordHash(added.id()))).isFalse();
    assertThat(sessions.resolve(token)).isEqualTo(Asker.NOBODY);
  }

  @Test
  void nobodyChangesWhoIsNotThere() {
    assertRefused(() -> staffing.change(Ids.random(), facilitator, true))
        .isEqualTo(ProblemType.NOT_FOUND);
    assertRefused(() -> staffing.resetPassword(Ids.random())).isEqualTo(ProblemType.NOT_FOUND);
  }
}
