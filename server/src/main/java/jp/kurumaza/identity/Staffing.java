package jp.kurumaza.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import org.jspecify.annotations.Nullable;

/** Who works here, and as what. */
@OnlyOne
public class Staffing {

  private static final int LONGEST_NAME = 40;

  private final Accounts accounts;
  private final Departments departments;
  private final Sessions sessions;
  private final Audit audit;

  @Inject
  public Staffing(Accounts accounts, Departments departments, Sessions sessions, Audit audit) {
    this.accounts = accounts;
    this.departments = departments;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * What somebody does here: the name that others see, the roles, and policy staff's department.
   */
  public record Position(String name, Set<Role> roles, @Nullable UUID department) {}

  /**
   * A new account.
   *
   * @param password the first one
   * @throws Problem login-taken, unknown-department, or what is wrong with login or name
   */
  @Transactional
  public Account add(String login, Position position, String password) {
    check(position);
    Account account =
        new Account(
            Ids.random(),
            Login.require(login),
            position.name().strip(),
            position.roles(),
            position.department(),
            true);
    if (accounts.byLogin(account.login()).isPresent()) {
      throw Problem.at("/login", ProblemType.LOGIN_TAKEN, "別のログインIDにしてください。");
    }
    accounts.add(account, Passwords.hash(password));
    audit.record("account-added", account.id());
    return account;
  }

  /**
   * Other roles, another department, or whether the account may sign in. Who may not any more is
   * signed out everywhere.
   *
   * @throws Problem not-found, last-administrator, unknown-department, or what is wrong with the
   *     name
   */
  @Transactional
  public Account change(UUID id, Position position, boolean active) {
    check(position);
    Account known = require(id);
    Account changed =
        new Account(
            id,
            known.login(),
            position.name().strip(),
            position.roles(),
            position.department(),
            active);
    requireAdministratorBeside(changed);
    accounts.change(changed);
    sessions.forgetAccounts();
    if (!active) {
      sessions.signOut(id, null);
    }
    audit.record("account-changed", id);
    return changed;
  }

  /**
   * A new first password; the account is signed out everywhere.
   *
   * @throws Problem not-found
   */
  @Transactional
  public String resetPassword(UUID id) {
    require(id);
    String password = Passwords.first();
    accounts.changePassword(id, Passwords.hash(password));
    sessions.signOut(id, null);
    audit.record("password-reset", id);
    return password;
  }

  /** Who can be in a room's crew. */
  public List<Account> colleagues() {
    return accounts.all().stream()
        .filter(Account::active)
        .filter(account -> account.has(Role.FACILITATOR) || account.has(Role.POLICY))
        .toList();
  }

  private Account require(UUID id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この人はいません。一覧を開き直して確かめてください。"));
  }

  private void check(Position position) {
    Text.require(position.name(), "/name", LONGEST_NAME);
    if (position.roles().isEmpty()) {
      throw Problem.at("/roles", ProblemType.INVALID_VALUE, "役割を一つ以上選んでください。");
    }
    UUID department = position.department();
    boolean known = department != null && departments.find(department).isPresent();
    if (!known && (department != null || position.roles().contains(Role.POLICY))) {
      throw Problem.at(
          "/department", ProblemType.UNKNOWN_DEPARTMENT, "一覧にある部署を選んでください。政策担当には部署が必要です。");
    }
  }

  private void requireAdministratorBeside(Account changed) {
    boolean left =
        changed.active() && changed.has(Role.ADMINISTRATOR)
            || accounts.all().stream()
                .filter(account -> !account.id().equals(changed.id()))
                .anyMatch(account -> account.active() && account.has(Role.ADMINISTRATOR));
    if (!left) {
      throw new Problem(ProblemType.LAST_ADMINISTRATOR, "先に、ほかの人を管理者にしてください。");
    }
  }
}
