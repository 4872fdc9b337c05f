package jp.kurumaza.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.log.event.StatementReported.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A statement that those who run the room should look at; nobody else learns of it.
 *
 * @param flags what rules noticed in its words
 * @param reports one a person, the earliest first
 */
public record Concern(long statement, List<Flag> flags, List<Report> reports) {
  /** That somebody asked to look at it. */
  public record Report(UUID participant, Instant at, Reason reason, @Nullable String text) {}

  static Concern none(long statement) {
    return new Concern(statement, List.of(), List.of());
  }

  Concern flagged(Flag flag) {
    return new Concern(
        statement, Stream.concat(flags.stream(), Stream.of(flag)).distinct().toList(), reports);
  }

  Concern reported(Report report) {
    return new Concern(
        statement, flags, Stream.concat(reports.stream(), Stream.of(report)).toList());
  }

  /** What remains of it with only such flags; null where that is nothing. */
  @Nullable Concern keeping(Predicate<Flag> kept) {
    Concern rest = new Concern(statement, flags.stream().filter(kept).toList(), reports);
    return rest.flags.isEmpty() && reports.isEmpty() ? null : rest;
  }
}
