package jp.kurumaza.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers to quick questions in memory. */
public final class InMemoryPollAnswers implements PollAnswers {
  private record Row(UUID room, long poll, UUID participant) {}

  private final Map<Row, Integer> rows = new HashMap<>();

  @Override
  public boolean put(UUID room, long poll, UUID participant, int choice) {
    return rows.put(new Row(room, poll, participant), choice) == null;
  }

  @Override
  public List<Integer> counts(UUID room, long poll, int choices) {
    return IntStream.range(0, choices).map(choice -> count(room, poll, choice)).boxed().toList();
  }

  private int count(UUID room, long poll, int choice) {
    return (int)
        rows.entrySet().stream()
            .filter(row -> row.getKey().room().equals(room) && row.getKey().poll() == poll)
            .filter(row -> row.getValue() == choice)
            .count();
  }

  @Override
  public Optional<Integer> of(UUID room, long poll, UUID participant) {
    return Optional.ofNullable(rows.get(new Row(room, poll, participant)));
  }
}
