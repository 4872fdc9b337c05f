package jp.kurumaza.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who works here, with the hashes of their passwords. */
public interface Accounts {
  /** By login. */
  List<Account> all();

  Optional<Account> find(UUID id);

  Optional<Account> byLogin(String login);

  /** The hash of an account's password, as {@link Passwords} made it. */
  String passwordHash(UUID account);

  void add(Account account, String passwordHash);

  void change(Account account);

  void changePassword(UUID account, String passwordHash);
}
