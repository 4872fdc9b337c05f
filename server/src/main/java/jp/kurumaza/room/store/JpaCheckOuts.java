package jp.kurumaza.room.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.CheckOuts;
import jp.kurumaza.room.store.CheckOutRow.Place;

/** Check-outs in the database. */
@ApplicationScoped
@Transactional
public class JpaCheckOuts implements CheckOuts {
  @PersistenceContext EntityManager entities;

  @Override
  public void put(UUID room, UUID participant, CheckOut answers) {
    Place place = new Place(room, participant);
    CheckOutRow row = entities.find(CheckOutRow.class, place);
    if (row == null) {
      entities.persist(new CheckOutRow(place, answers));
    } else {
      row.change(answers);
    }
  }

  @Override
  public Optional<CheckOut> of(UUID room, UUID participant) {
    return Optional.ofNullable(entities.find(CheckOutRow.class, new Place(room, participant)))
        .map(CheckOutRow::answers);
  }

  @Override
  public List<CheckOut> of(UUID room) {
    return entities
        .createQuery("select c from CheckOutRow c where c.room = :room", CheckOutRow.class)
        .setParameter("room", room)
        .getResultStream()
        .map(CheckOutRow::answers)
        .toList();
  }
}
