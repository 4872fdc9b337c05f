package jp.kurumaza.log;

import java.util.List;
import java.util.UUID;

/**
 * A read model fed by logs. It is told at least once of every event, in the order of its log, and
 * keeps its own cursor; telling it again must do no harm.
 */
public interface Projection {
  /** A verb phrase, e.g. {@code index-events}. */
  String name();

  /** Up to where it has taken a log; 0 for nothing. */
  long cursor(UUID log);

  void project(UUID log, LogKind kind, List<LoggedEvent> events);

  /** Called when it has caught up with all logs for the moment: a place to commit. */
  default void settled() {}
}
