package jp.kurumaza.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.kurumaza.identity.AuditEntry;
import jp.kurumaza.identity.AuditTable;

/** The audit log by JPA. */
@ApplicationScoped
@Transactional
public class JpaAuditTable implements AuditTable {

  @PersistenceContext EntityManager entities;

  @Override
  public void add(AuditEntry entry) {
    entities.persist(new AuditRow(entry));
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return entities
        .createQuery("select e from AuditRow e order by e.at desc, e.id desc", AuditRow.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditRow::entry)
        .toList();
  }
}
