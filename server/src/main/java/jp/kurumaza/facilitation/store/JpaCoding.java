package jp.kurumaza.facilitation.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kurumaza.facilitation.Coding;
import jp.kurumaza.facilitation.Dimension;
import jp.kurumaza.facilitation.store.CodeRow.Place;
import org.jspecify.annotations.Nullable;

/** Codes in the database. */
@ApplicationScoped
@Transactional
public class JpaCoding implements Coding {
  @PersistenceContext EntityManager entities;

  private record Sheet(long statement, UUID coder) {}

  @Override
  public void put(
      UUID room, long statement, UUID coder, Dimension dimension, @Nullable Integer value) {
    Place place = new Place(room, statement, coder, dimension);
    CodeRow row = entities.find(CodeRow.class, place);
    if (row == null && value != null) {
      entities.persist(new CodeRow(place, value));
    } else if (row != null && value == null) {
      entities.remove(row);
    } else if (row != null && value != null) {
      row.choose(value);
    }
  }

  @Override
  public List<Codes> of(UUID room) {
    Map<Sheet, List<CodeRow>> sheets =
        entities
            .createQuery(
                "select c from CodeRow c where c.room = :room order by c.statement, c.coder",
                CodeRow.class)
            .setParameter("room", room)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> new Sheet(row.statement, row.coder),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return sheets.entrySet().stream()
        .map(
            sheet ->
                new Codes(
                    sheet.getKey().statement(),
                    sheet.getKey().coder(),
                    sheet.getValue().stream()
                        .collect(toMap(row -> row.dimension, row -> row.code))))
        .toList();
  }
}
