package jp.kurumaza.room.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.kurumaza.room.EntryLink;
import org.jspecify.annotations.NullUnmarked;

/** A link at rest. */
@Entity
@Table(name = "entry_link")
@Cacheable(false)
@NullUnmarked
class EntryLinkRow {
  @Id UUID id;
  UUID room;
  String label;

  @Column(name = "code_hash")
  String codeHash;

  @Column(name = "most_uses")
  Integer mostUses;

  @Column(name = "made_at")
  OffsetDateTime madeAt;

  @Column(name = "revoked_at")
  OffsetDateTime revokedAt;

  protected EntryLinkRow() {}

  EntryLinkRow(EntryLink made) {
    id = made.id();
    room = made.room();
    label = made.label();
    codeHash = made.codeHash();
    mostUses = made.mostUses();
    madeAt = made.madeAt().atOffset(ZoneOffset.UTC);
  }

  void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at.atOffset(ZoneOffset.UTC);
    }
  }

  EntryLink link() {
    return new EntryLink(
        id,
        room,
        label,
        codeHash,
        mostUses,
        madeAt.toInstant(),
        revokedAt == null ? null : revokedAt.toInstant());
  }
}
