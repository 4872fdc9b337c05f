package jp.kurumaza.log.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.kurumaza.log.LogKind;
import org.jspecify.annotations.NullUnmarked;

/** A log and how far it has come. */
@Entity
@Table(name = "log")
@Cacheable(false)
@NullUnmarked
class LogRow {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  LogKind kind;

  long head;

  protected LogRow() {}

  LogRow(UUID id, LogKind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** Here, since EclipseLink sees no change that another class makes to a field. */
  void advance(long sequence) {
    head = sequence;
  }
}
