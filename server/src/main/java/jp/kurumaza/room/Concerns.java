package jp.kurumaza.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.room.Concern.Report;

/** The statements that those who run the room should look at, the longest waiting first. */
final class Concerns {
  private final Map<Long, Concern> concerns = new LinkedHashMap<>();

  void flag(long statement, Flag flag) {
    raise(statement, concern -> concern.flagged(flag));
  }

  void report(long statement, Report report) {
    raise(statement, concern -> concern.reported(report));
  }

  private void raise(long statement, UnaryOperator<Concern> raising) {
    concerns.compute(
        statement, (id, old) -> raising.apply(old == null ? Concern.none(statement) : old));
  }

  void keepFlags(long statement, Predicate<Flag> kept) {
    concerns.computeIfPresent(statement, (id, concern) -> concern.keeping(kept));
  }

  void settle(long statement) {
    concerns.remove(statement);
  }

  Collection<Concern> all() {
    return concerns.values();
  }

  Optional<Concern> of(long statement) {
    return Optional.ofNullable(concerns.get(statement));
  }
}
