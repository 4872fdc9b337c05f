package jp.kurumaza.outcome.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** How far a log has been checked. */
@Entity
@Table(name = "outcome_cursor")
@Cacheable(false)
@NullUnmarked
class CursorRow {
  @Id UUID log;
  long sequence;

  protected CursorRow() {}

  CursorRow(UUID log, long sequence) {
    this.log = log;
    this.sequence = sequence;
  }
}
