package jp.kurumaza.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.room.EntryLink;
import jp.kurumaza.room.EntryLinks;

/** Links into rooms, in the database. */
@ApplicationScoped
@Transactional
public class JpaEntryLinks implements EntryLinks {
  @PersistenceContext EntityManager entities;

  @Override
  public void add(EntryLink link) {
    entities.persist(new EntryLinkRow(link));
  }

  @Override
  public List<EntryLink> of(UUID room) {
    return entities
        .createQuery(
            "select i from EntryLinkRow i where i.room = :room order by i.madeAt, i.id",
            EntryLinkRow.class)
        .setParameter("room", room)
        .getResultStream()
        .map(EntryLinkRow::link)
        .toList();
  }

  @Override
  public Optional<EntryLink> byCode(UUID room, String codeHash) {
    return entities
        .createQuery(
            "select i from EntryLinkRow i where i.room = :room and i.codeHash = :hash",
            EntryLinkRow.class)
        .setParameter("room", room)
        .setParameter("hash", codeHash)
        .getResultStream()
        .map(EntryLinkRow::link)
        .findFirst();
  }

  @Override
  public void revoke(UUID room, UUID link, Instant at) {
    EntryLinkRow row = entities.find(EntryLinkRow.class, link);
    if (row != null && row.room.equals(room)) {
      row.revoke(at);
    }
  }
}
