package jp.kurumaza.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device may be known as: a person for 400 days after its last visit, an account for 12
 * hours after signing in and 2 hours after the last request.
 *
 * @param account null once signed out or lapsed
 * @param signedInAt set with the account
 * @param person null until somebody joins a topic on this device
 */
public record Session(
    String tokenHash,
    @Nullable UUID account,
    @Nullable Instant signedInAt,
    @Nullable UUID person,
    Instant seenAt) {

  public static final Duration RESIDENT = Duration.ofDays(400);
  public static final Duration STAFF = Duration.ofHours(12);
  static final Duration STAFF_IDLE = Duration.ofHours(2);

  /** This session as it stands at a time: without what has lapsed. */
  public Session at(Instant now) {
    UUID known = now.isBefore(seenAt.plus(RESIDENT)) ? person : null;
    return isSignedIn(now)
        ? new Session(tokenHash, account, signedInAt, known, seenAt)
        : new Session(tokenHash, null, null, known, seenAt);
  }

  private boolean isSignedIn(Instant now) {
    return signedInAt != null
        && now.isBefore(signedInAt.plus(STAFF))
        && now.isBefore(seenAt.plus(STAFF_IDLE));
  }

  /** Whether nobody is known by it any more. */
  public boolean isEmpty() {
    return account == null && person == null;
  }

  /** When it will be empty if nobody comes back. */
  public Instant expiresAt() {
    return seenAt.plus(person == null ? STAFF_IDLE : RESIDENT);
  }

  Session seen(Instant now) {
    return new Session(tokenHash, account, signedInAt, person, now);
  }

  Session signedOut() {
    return new Session(tokenHash, null, null, person, seenAt);
  }
}
