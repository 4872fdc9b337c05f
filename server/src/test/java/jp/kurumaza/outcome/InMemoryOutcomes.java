package jp.kurumaza.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.Json;

/** Outcomes in memory, as the JSON that the database keeps. */
public final class InMemoryOutcomes implements Outcomes {
  private final Map<UUID, String> rows = new LinkedHashMap<>();

  @Override
  public Optional<Outcome> find(UUID topic) {
    return Optional.ofNullable(rows.get(topic)).map(row -> Json.read(row, Outcome.class));
  }

  @Override
  public List<Outcome> published() {
    return rows.keySet().stream()
        .flatMap(topic -> find(topic).stream())
        .filter(outcome -> outcome.published() != null)
        .toList();
  }

  @Override
  public void save(Outcome outcome) {
    rows.put(outcome.topic(), Json.write(outcome));
  }

  /** All that is kept, to look for words in. */
  String kept() {
    return rows.toString();
  }
}
