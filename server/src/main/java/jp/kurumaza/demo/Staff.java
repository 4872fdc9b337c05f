package jp.kurumaza.demo;

import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Role;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.platform.Ids;

/**
 * Those who work in the demonstration.
 *
 * @param accounts by login
 * @param departments by key
 */
record Staff(Map<String, Account> accounts, Map<String, UUID> departments) {

  Account account(String login) {
    Account account = accounts.get(login);
    if (account == null) {
      throw new IllegalArgumentException("Nobody in the demonstration signs in as " + login);
    }
    return account;
  }

  UUID department(String key) {
    UUID department = departments.get(key);
    if (department == null) {
      throw new IllegalArgumentException("The demonstration has no department " + key);
    }
    return department;
  }

  /** Somebody who writes a department's topics. */
  Account ownerIn(UUID department) {
    return accounts.values().stream()
        .filter(account -> account.has(Role.POLICY) && department.equals(account.department()))
        .findFirst()
        .orElseThrow();
  }

  /** An account that does something, once. */
  static Author by(Account account) {
    return Author.account(account.id(), key());
  }

  static CommandKey key() {
    return CommandKey.of(Ids.random(), "demo");
  }
}
