package jp.kurumaza.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, with the hash of its password. */
@Entity
@Table(name = "account")
@NullUnmarked
class AccountRow {

  @Id UUID id;
  String login;
  String name;

  @Column(name = "password_hash")
  String passwordHash;

  String roles;
  @Nullable UUID department;
  boolean active;

  protected AccountRow() {}

  AccountRow(Account account, String passwordHash) {
    this.id = account.id();
    this.login = account.login();
    this.passwordHash = passwordHash;
    change(account);
  }

  void change(Account account) {
    name = account.name();
    roles = write(account.roles());
    department = account.department();
    active = account.active();
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void changePassword(String hash) {
    passwordHash = hash;
  }

  Account account() {
    return new Account(id, login, name, read(roles), department, active);
  }

  private static String write(Set<Role> roles) {
    return roles.stream()
        .sorted()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  private static Set<Role> read(String written) {
    return Arrays.stream(written.split(","))
        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
