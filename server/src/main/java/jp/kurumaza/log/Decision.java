package jp.kurumaza.log;

import java.time.Instant;
import java.util.List;

/**
 * A command: looks at the state and says what happens. It refuses by throwing a {@link
 * jp.kurumaza.platform.Problem}; a refusal is not stored. No facts: nothing happens, and the log's
 * head is the answer.
 */
@FunctionalInterface
public interface Decision<S> {
  List<Fact> decide(S state, Instant now);
}
