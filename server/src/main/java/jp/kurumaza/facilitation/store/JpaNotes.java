package jp.kurumaza.facilitation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.facilitation.Notes;
import jp.kurumaza.facilitation.store.NoteRow.Place;

/** Notes in the database. */
@ApplicationScoped
@Transactional
public class JpaNotes implements Notes {
  @PersistenceContext EntityManager entities;

  @Override
  public Optional<String> find(UUID room, UUID account) {
    return Optional.ofNullable(entities.find(NoteRow.class, new Place(room, account)))
        .map(row -> row.words);
  }

  @Override
  public void keep(UUID room, UUID account, String text) {
    Place place = new Place(room, account);
    NoteRow row = entities.find(NoteRow.class, place);
    if (row == null && !text.isEmpty()) {
      entities.persist(new NoteRow(place, text));
    } else if (row != null && text.isEmpty()) {
      entities.remove(row);
    } else if (row != null) {
      row.write(text);
    }
  }
}
