package jp.kurumaza.identity.store;

import static jp.kurumaza.identity.store.Times.instant;
import static jp.kurumaza.identity.store.Times.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.kurumaza.identity.Session;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A session as it is stored. */
@Entity
@Table(name = "session")
@NullUnmarked
class SessionRow {

  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Nullable UUID account;

  @Column(name = "signed_in_at")
  @Nullable OffsetDateTime signedInAt;

  @Nullable UUID person;

  @Column(name = "seen_at")
  OffsetDateTime seenAt;

  @Column(name = "expires_at")
  OffsetDateTime expiresAt;

  protected SessionRow() {}

  SessionRow(Session session) {
    tokenHash = session.tokenHash();
    change(session);
  }

  void change(Session session) {
    account = session.account();
    signedInAt = stored(session.signedInAt());
    person = session.person();
    seenAt = stored(session.seenAt());
    expiresAt = stored(session.expiresAt());
  }

  Session session() {
    return new Session(tokenHash, account, instant(signedInAt), person, instant(seenAt));
  }
}
