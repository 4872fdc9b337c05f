package jp.kurumaza.room.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.room.Reactions;
import jp.kurumaza.room.store.ReactionRow.Place;

/** Reactions in the database. */
@ApplicationScoped
@Transactional
public class JpaReactions implements Reactions {
  @PersistenceContext EntityManager entities;

  private record Count(long statement, Kind kind, int count) {
    Count(Object[] row) {
      this((Long) row[0], (Kind) row[1], ((Number) row[2]).intValue());
    }
  }

  @Override
  public void add(UUID room, long statement, UUID participant, Kind kind) {
    Place place = new Place(room, statement, participant, kind);
    if (entities.find(ReactionRow.class, place) == null) {
      entities.persist(new ReactionRow(place));
    }
  }

  @Override
  public void remove(UUID room, long statement, UUID participant, Kind kind) {
    ReactionRow row =
        entities.find(ReactionRow.class, new Place(room, statement, participant, kind));
    if (row != null) {
      entities.remove(row);
    }
  }

  @Override
  public Map<Long, Counts> counts(UUID room, long from, long before) {
    return sums(
        entities
            .createQuery(
                "select r.statement, r.kind, count(r) from ReactionRow r where r.room = :room"
                    + " and r.statement >= :from and r.statement < :before"
                    + " group by r.statement, r.kind",
                Object[].class)
            .setParameter("room", room)
            .setParameter("from", from)
            .setParameter("before", before)
            .getResultStream());
  }

  @Override
  public Map<Long, Counts> counts(UUID room, Set<Long> statements) {
    Map<Long, Counts> counted =
        sums(
            entities
                .createQuery(
                    "select r.statement, r.kind, count(r) from ReactionRow r where r.room = :room"
                        + " and r.statement in :statements group by r.statement, r.kind",
                    Object[].class)
                .setParameter("room", room)
                .setParameter("statements", statements)
                .getResultStream());
    return statements.stream()
        .collect(toMap(identity(), s -> counted.getOrDefault(s, new Counts(0, 0, 0))));
  }

  @Override
  public List<Mine> of(UUID room, UUID participant) {
    return entities
        .createQuery(
            "select r from ReactionRow r where r.room = :room and r.participant = :participant",
            ReactionRow.class)
        .setParameter("room", room)
        .setParameter("participant", participant)
        .getResultStream()
        .map(row -> new Mine(row.statement, row.kind))
        .toList();
  }

  private static Map<Long, Counts> sums(Stream<Object[]> rows) {
    return rows.map(Count::new).collect(groupingBy(Count::statement)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> sum(entry.getValue())));
  }

  private static Counts sum(List<Count> counts) {
    return new Counts(of(Kind.EMPATHY, counts), of(Kind.INSIGHT, counts), of(Kind.MORE, counts));
  }

  private static int of(Kind kind, List<Count> counts) {
    return counts.stream().filter(count -> count.kind() == kind).mapToInt(Count::count).sum();
  }
}
