package jp.kurumaza.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Session;
import jp.kurumaza.identity.SessionTable;

/** Sessions by JPA. */
@ApplicationScoped
@Transactional
public class JpaSessionTable implements SessionTable {

  @PersistenceContext EntityManager entities;

  @Override
  public Optional<Session> find(String tokenHash) {
    return Optional.ofNullable(entities.find(SessionRow.class, tokenHash)).map(SessionRow::session);
  }

  @Override
  public List<Session> ofAccount(UUID account) {
    return entities
        .createQuery("select s from SessionRow s where s.account = :account", SessionRow.class)
        .setParameter("account", account)
        .getResultStream()
        .map(SessionRow::session)
        .toList();
  }

  @Override
  public void add(Session session) {
    entities.persist(new SessionRow(session));
  }

  @Override
  public void change(Session session) {
    Optional.ofNullable(entities.find(SessionRow.class, session.tokenHash()))
        .ifPresent(row -> row.change(session));
  }

  @Override
  public void remove(String tokenHash) {
    entities
        .createQuery("delete from SessionRow s where s.tokenHash = :hash")
        .setParameter("hash", tokenHash)
        .executeUpdate();
  }

  @Override
  public void removeExpired(Instant now) {
    entities
        .createQuery("delete from SessionRow s where s.expiresAt <= :now")
        .setParameter("now", Times.stored(now))
        .executeUpdate();
  }
}
