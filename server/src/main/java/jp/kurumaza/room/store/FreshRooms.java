package jp.kurumaza.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.room.RoomSettings;

/** One room as the database says now, in a transaction of its own where there is none. */
@ApplicationScoped
@Transactional
public class FreshRooms {
  @PersistenceContext EntityManager entities;

  public Optional<RoomSettings> find(UUID room) {
    return Optional.ofNullable(entities.find(RoomRow.class, room)).map(RoomRow::settings);
  }
}
