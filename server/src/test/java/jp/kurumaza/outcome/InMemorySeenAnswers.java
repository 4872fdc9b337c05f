package jp.kurumaza.outcome;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was seen, in memory. */
final class InMemorySeenAnswers implements SeenAnswers {
  private final Map<UUID, Instant> seen = new HashMap<>();

  @Override
  public Instant at(UUID participant) {
    return seen.getOrDefault(participant, Instant.EPOCH);
  }

  @Override
  public void see(UUID participant, Instant at) {
    seen.put(participant, at);
  }
}
