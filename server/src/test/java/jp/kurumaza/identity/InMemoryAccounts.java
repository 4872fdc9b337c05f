package jp.kurumaza.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts without a database. */
public class InMemoryAccounts implements Accounts {

  private final Map<UUID, Account> rows = new LinkedHashMap<>();
  private final Map<UUID, String> hashes = new LinkedHashMap<>();

  @Override
  public List<Account> all() {
    return rows.values().stream().sorted(Comparator.comparing(Account::login)).toList();
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Account> byLogin(String login) {
    return rows.values().stream().filter(account -> account.login().equals(login)).findFirst();
  }

  @Override
  public String passwordHash(UUID account) {
    return hashes.get(account);
  }

  @Override
  public void add(Account account, String passwordHash) {
    rows.put(account.id(), account);
    hashes.put(account.id(), passwordHash);
  }

  @Override
  public void change(Account account) {
    rows.put(account.id(), account);
  }

  @Override
  public void changePassword(UUID account, String passwordHash) {
    hashes.put(account, passwordHash);
  }
}
