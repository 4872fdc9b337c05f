package jp.kurumaza.identity.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.kurumaza.identity.AuditEntry;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log as it is stored; never changed. */
@Entity
@Table(name = "audit")
@NullUnmarked
class AuditRow {

  @Id UUID id;
  OffsetDateTime at;
  @Nullable UUID actor;
  String action;
  @Nullable UUID target;

  protected AuditRow() {}

  AuditRow(AuditEntry entry) {
    id = entry.id();
    at = Times.stored(entry.at());
    actor = entry.actor();
    action = entry.action();
    target = entry.target();
  }

  AuditEntry entry() {
    return new AuditEntry(id, Times.instant(at), actor, action, target);
  }
}
