package jp.kurumaza.room;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reactions in memory. */
public final class InMemoryReactions implements Reactions {
  private record Row(UUID room, long statement, UUID participant, Kind kind) {}

  private final Set<Row> rows = new HashSet<>();

  @Override
  public void add(UUID room, long statement, UUID participant, Kind kind) {
    rows.add(new Row(room, statement, participant, kind));
  }

  @Override
  public void remove(UUID room, long statement, UUID participant, Kind kind) {
    rows.remove(new Row(room, statement, participant, kind));
  }

  @Override
  public Map<Long, Counts> counts(UUID room, long from, long before) {
    Map<Long, Counts> counts = new HashMap<>();
    rows.stream()
        .filter(row -> row.room().equals(room))
        .filter(row -> row.statement() >= from && row.statement() < before)
        .forEach(row -> counts.computeIfAbsent(row.statement(), s -> counts(room, s)));
    return counts;
  }

  @Override
  public Map<Long, Counts> counts(UUID room, Set<Long> statements) {
    return statements.stream().collect(toMap(s -> s, s -> counts(room, s)));
  }

  @Override
  public List<Mine> of(UUID room, UUID participant) {
    return rows.stream()
        .filter(row -> row.room().equals(room) && row.participant().equals(participant))
        .map(row -> new Mine(row.statement(), row.kind()))
        .toList();
  }

  private Counts counts(UUID room, long statement) {
    return new Counts(
        count(room, statement, Kind.EMPATHY),
        count(room, statement, Kind.INSIGHT),
        count(room, statement, Kind.MORE));
  }

  private int count(UUID room, long statement, Kind kind) {
    return (int)
        rows.stream()
            .filter(row -> row.room().equals(room))
            .filter(row -> row.statement() == statement && row.kind() == kind)
            .count();
  }
}
