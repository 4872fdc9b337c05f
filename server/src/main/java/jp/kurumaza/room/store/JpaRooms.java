package jp.kurumaza.room.store;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.ShortMemory;
import jp.kurumaza.room.Crew;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Rooms;

/** Rooms in the database. */
@ApplicationScoped
@Transactional
public class JpaRooms implements Rooms {
  @PersistenceContext EntityManager entities;
  @Inject FreshRooms fresh;

  private final Cache<UUID, RoomSettings> known = ShortMemory.create();

  @Override
  public void add(RoomSettings room) {
    entities.persist(new RoomRow(room));
  }

  @Override
  public void change(RoomSettings room) {
    entities.find(RoomRow.class, room.id()).change(room);
    known.invalidate(room.id());
  }

  @Override
  public void setCrew(UUID room, Crew crew) {
    entities.find(RoomRow.class, room).setCrew(crew);
    known.invalidate(room);
  }

  /** Asked on the path of every command: most find it known, and need no transaction. */
  @Override
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<RoomSettings> find(UUID room) {
    return Optional.ofNullable(known.get(room, id -> fresh.find(id).orElse(null)));
  }

  @Override
  public List<RoomSettings> ofTopic(UUID topic) {
    return list(
        entities
            .createQuery(
                "select r from RoomRow r where r.topic = :topic"
                    + " order by r.startsAt, r.tableNumber, r.id",
                RoomRow.class)
            .setParameter("topic", topic));
  }

  @Override
  public List<RoomSettings> crewedBy(UUID account) {
    return all().stream().filter(room -> room.crew().parts().containsKey(account)).toList();
  }

  @Override
  public List<RoomSettings> all() {
    return list(
        entities.createQuery(
            "select r from RoomRow r where r.plenary is null order by r.startsAt, r.id",
            RoomRow.class));
  }

  @Override
  public List<UUID> ids() {
    return entities
        .createQuery(
            "select r.id from RoomRow r where r.plenary is null order by r.startsAt, r.id",
            UUID.class)
        .getResultList();
  }

  private static List<RoomSettings> list(TypedQuery<RoomRow> query) {
    return query.getResultStream().map(RoomRow::settings).toList();
  }
}
