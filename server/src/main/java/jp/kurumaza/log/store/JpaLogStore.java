package jp.kurumaza.log.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.EventLog.LogHead;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LogStore;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Logs in the database that the configuration names. */
@ApplicationScoped
@Transactional
public class JpaLogStore implements LogStore {
  @PersistenceContext EntityManager entities;

  @Override
  public void create(UUID log, LogKind kind) {
    if (entities.find(LogRow.class, log) == null) {
      entities.persist(new LogRow(log, kind));
    }
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public <R> R locked(UUID log, Function<Locked, R> work) {
    LogRow row = entities.find(LogRow.class, log, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw noSuchLog();
    }
    return work.apply(new Held(row));
  }

  @Override
  public long head(UUID log) {
    return entities
        .createQuery("select l.head from LogRow l where l.id = :log", Long.class)
        .setParameter("log", log)
        .getResultStream()
        .findFirst()
        .orElseThrow(JpaLogStore::noSuchLog);
  }

  @Override
  public List<LoggedEvent> events(UUID log, long after, int limit) {
    return entities
        .createQuery(
            "select e from EventRow e where e.log = :log and e.sequence > :after"
                + " order by e.sequence",
            EventRow.class)
        .setParameter("log", log)
        .setParameter("after", after)
        .setMaxResults(limit)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .map(EventRow::logged)
        .toList();
  }

  @Override
  public List<LogHead> heads() {
    return entities
        .createQuery("select l from LogRow l", LogRow.class)
        .getResultStream()
        .map(row -> new LogHead(row.id, row.kind, row.head))
        .toList();
  }

  private static Problem noSuchLog() {
    return new Problem(ProblemType.NOT_FOUND, "この記録は見つかりません。リンクを確かめてください。");
  }

  private final class Held implements Locked {
    private final LogRow row;

    Held(LogRow row) {
      this.row = row;
    }

    @Override
    public long head() {
      return row.head;
    }

    @Override
    public List<LoggedEvent> events(long after, int limit) {
      return JpaLogStore.this.events(row.id, after, limit);
    }

    @Override
    public Map<Sent, Earlier> earlier(Collection<Sent> commands) {
      if (commands.isEmpty()) {
        return new HashMap<>();
      }
      return entities
          .createQuery(
              "select e from EventRow e where e.commandKey in :keys and e.log = :log",
              EventRow.class)
          .setParameter("log", row.id)
          .setParameter("keys", commands.stream().map(Sent::key).toList())
          .setFlushMode(FlushModeType.COMMIT)
          .getResultStream()
          .collect(
              toMap(
                  e -> new Sent(e.actor, e.commandKey),
                  e -> new Earlier(e.sequence, e.commandHash),
                  (one, same) -> one,
                  HashMap::new));
    }

    @Override
    public void insert(LoggedEvent event, @Nullable CommandKey key) {
      entities.persist(new EventRow(row.id, event, key));
      row.advance(event.sequence());
    }

    @Override
    public void erase(List<Long> sequences) {
      if (!sequences.isEmpty()) {
        entities
            .createQuery(
                "update EventRow e set e.text = null where e.log = :log and e.sequence in :these")
            .setParameter("log", row.id)
            .setParameter("these", sequences)
            .executeUpdate();
      }
    }
  }
}
