package jp.kurumaza.outcome;

import java.time.Instant;
import java.util.UUID;

/** When people last looked at the answers in a topic. */
public interface SeenAnswers {
  /** Long ago if never. */
  Instant at(UUID participant);

  void see(UUID participant, Instant at);
}
