package jp.kurumaza.room.store;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/** Rooms in the database. */
@ApplicationScoped
public class JpaRooms implements Rooms {
  @PersistenceContext EntityManager entities;

  private final Cache<UUID, RoomSettings> known = ShortMemory.create();

  @Override
  @Transactional
  public void add(RoomSettings room) {
    entities.persist(new RoomRow(room));
  }

  @Override
  @Transactional
  public void change(RoomSettings room) {
    entities.find(RoomRow.class, room.id()).change(room);
    known.invalidate(room.id());
  }

  @Override
  @Transactional
  public void setCrew(UUID room, Crew crew) {
    entities.find(RoomRow.class, room).setCrew(crew);
    known.invalidate(room);
  }

  @Override
  public Optional<RoomSettings> find(UUID room) {
    return Optional.ofNullable(known.get(room, this::read));
  }

  private @Nullable RoomSettings read(UUID room) {
    RoomRow row = entities.find(RoomRow.class, room);
    return row == null ? null : row.settings();
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

  private static List<RoomSettings> list(TypedQuery<RoomRow> query) {
    return query.getResultStream().map(RoomRow::settings).toList();
  }
}
