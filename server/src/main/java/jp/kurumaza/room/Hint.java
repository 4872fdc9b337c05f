package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.log.event.HintSettled.How;
import jp.kurumaza.log.event.HintShown;
import org.jspecify.annotations.Nullable;

/**
 * A hint that those who run the room have seen.
 *
 * @param id where it is in the room's log
 * @param outcome null while it is before them
 */
public record Hint(
    long id,
    HintShown.Kind kind,
    @Nullable UUID participant,
    @Nullable Long statement,
    Instant at,
    @Nullable How outcome,
    @Nullable Instant settledAt) {
  static Hint shown(long id, Instant at, HintShown e) {
    return new Hint(id, e.hint(), e.participant(), e.statement(), at, null, null);
  }

  Hint settled(How how, Instant when) {
    return isOpen() ? new Hint(id, kind, participant, statement, at, how, when) : this;
  }

  boolean isOpen() {
    return outcome == null;
  }
}
