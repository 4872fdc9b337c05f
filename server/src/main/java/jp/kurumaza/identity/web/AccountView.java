package jp.kurumaza.identity.web;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Role;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import org.jspecify.annotations.Nullable;

/** An account as the API shows it. */
record AccountView(
    UUID id,
    String login,
    String name,
    List<Role> roles,
    @Nullable Department department,
    boolean active) {

  static AccountView of(Account account, Departments departments) {
    UUID department = account.department();
    return new AccountView(
        account.id(),
        account.login(),
        account.name(),
        account.roles().stream().sorted().toList(),
        department == null ? null : departments.find(department).orElse(null),
        account.active());
  }
}
