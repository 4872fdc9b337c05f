package jp.kurumaza.room;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One row a participant, statement and kind; not events, for nobody cites them. */
public interface Reactions {

  /** What a reaction says. */
  enum Kind {
    EMPATHY,
    INSIGHT,
    MORE
  }

  /** How many of each kind a statement got. */
  record Counts(int empathy, int insight, int more) {}

  /** A participant's reaction. */
  record Mine(long statement, Kind kind) {}

  /** Adding twice does nothing. */
  void add(UUID room, long statement, UUID participant, Kind kind);

  void remove(UUID room, long statement, UUID participant, Kind kind);

  /** Counts of statements that got any. */
  default Map<Long, Counts> counts(UUID room) {
    return counts(room, 0, Long.MAX_VALUE);
  }

  /**
   * Counts of those that got any.
   *
   * @param from the first statement
   * @param before behind the last
   */
  Map<Long, Counts> counts(UUID room, long from, long before);

  /** Counts of these statements, zeros included. */
  Map<Long, Counts> counts(UUID room, Set<Long> statements);

  List<Mine> of(UUID room, UUID participant);
}
