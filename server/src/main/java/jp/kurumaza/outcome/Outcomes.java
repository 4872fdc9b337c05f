package jp.kurumaza.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outcomes of all topics, one a topic. */
public interface Outcomes {
  Optional<Outcome> find(UUID topic);

  /** Those of which something is public. */
  List<Outcome> published();

  /** Keeps it as it is now, in the transaction at hand. */
  void save(Outcome outcome);
}
