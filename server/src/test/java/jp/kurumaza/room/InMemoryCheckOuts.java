package jp.kurumaza.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Check-outs in memory. */
public final class InMemoryCheckOuts implements CheckOuts {
  private record Row(UUID room, UUID participant) {}

  private final Map<Row, CheckOut> rows = new HashMap<>();

  @Override
  public void put(UUID room, UUID participant, CheckOut answers) {
    rows.put(new Row(room, participant), answers);
  }

  @Override
  public Optional<CheckOut> of(UUID room, UUID participant) {
    return Optional.ofNullable(rows.get(new Row(room, participant)));
  }

  @Override
  public List<CheckOut> of(UUID room) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey().room().equals(room))
        .map(Map.Entry::getValue)
        .toList();
  }
}
