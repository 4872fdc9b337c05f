package jp.kurumaza.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident, known only by their devices.
 *
 * @param recoveryHash of the recovery code in force
 */
public record Person(UUID id, @Nullable String recoveryHash, Instant createdAt) {

  Person recoverableBy(String hash) {
    return new Person(id, hash, createdAt);
  }
}
