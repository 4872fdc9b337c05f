package jp.kurumaza.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kurumaza.outcome.Cursors;

/** Cursors in the database that the configuration names. */
@ApplicationScoped
@Transactional
public class JpaCursors implements Cursors {
  @PersistenceContext EntityManager entities;

  @Override
  public long get(UUID log) {
    CursorRow row = entities.find(CursorRow.class, log);
    return row == null ? 0 : row.sequence;
  }

  @Override
  public void set(UUID log, long sequence) {
    entities.merge(new CursorRow(log, sequence));
  }
}
