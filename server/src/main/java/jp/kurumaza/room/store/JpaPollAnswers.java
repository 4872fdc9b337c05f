package jp.kurumaza.room.store;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kurumaza.room.PollAnswers;
import jp.kurumaza.room.store.PollAnswerRow.Place;

/** Answers to quick questions in the database. */
@ApplicationScoped
@Transactional
public class JpaPollAnswers implements PollAnswers {
  @PersistenceContext EntityManager entities;

  @Override
  public boolean put(UUID room, long poll, UUID participant, int choice) {
    Place place = new Place(room, poll, participant);
    PollAnswerRow row = entities.find(PollAnswerRow.class, place);
    if (row == null) {
      entities.persist(new PollAnswerRow(place, choice));
      return true;
    }
    row.choose(choice);
    return false;
  }

  @Override
  public List<Integer> counts(UUID room, long poll, int choices) {
    Map<Integer, Integer> counted =
        entities
            .createQuery(
                "select a.choice, count(a) from PollAnswerRow a"
                    + " where a.room = :room and a.poll = :poll group by a.choice",
                Object[].class)
            .setParameter("room", room)
            .setParameter("poll", poll)
            .getResultStream()
            .collect(toMap(row -> (Integer) row[0], row -> ((Number) row[1]).intValue()));
    return IntStream.range(0, choices).mapToObj(c -> counted.getOrDefault(c, 0)).toList();
  }

  @Override
  public Optional<Integer> of(UUID room, long poll, UUID participant) {
    return Optional.ofNullable(
            entities.find(PollAnswerRow.class, new Place(room, poll, participant)))
        .map(row -> row.choice);
  }
}
