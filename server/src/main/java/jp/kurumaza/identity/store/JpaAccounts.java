package jp.kurumaza.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;

/** Accounts by JPA. */
@ApplicationScoped
@Transactional
public class JpaAccounts implements Accounts {

  @PersistenceContext EntityManager entities;

  @Override
  public List<Account> all() {
    return entities
        .createQuery("select a from AccountRow a order by a.login", AccountRow.class)
        .getResultStream()
        .map(AccountRow::account)
        .toList();
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id)).map(AccountRow::account);
  }

  @Override
  public Optional<Account> byLogin(String login) {
    return entities
        .createQuery("select a from AccountRow a where a.login = :login", AccountRow.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst()
        .map(AccountRow::account);
  }

  @Override
  public String passwordHash(UUID account) {
    return row(account).passwordHash();
  }

  @Override
  public void add(Account account, String passwordHash) {
    entities.persist(new AccountRow(account, passwordHash));
    entities.flush(); // others refer to it by id alone, which says nothing of the order
  }

  @Override
  public void change(Account account) {
    row(account.id()).change(account);
  }

  @Override
  public void changePassword(UUID account, String passwordHash) {
    row(account).changePassword(passwordHash);
  }

  private AccountRow row(UUID id) {
    return Optional.ofNullable(entities.find(AccountRow.class, id)).orElseThrow();
  }
}
