package jp.kurumaza.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident, known only by their devices.
 *
 * @param recoveryHash of the recovery code in force
 * @param answersSeenAt when they last looked at the answers that cite them
 */
public record Person(
    UUID id, @Nullable String recoveryHash, Instant createdAt, @Nullable Instant answersSeenAt) {

  Person recoverableBy(String hash) {
    return new Person(id, hash, createdAt, answersSeenAt);
  }

  public Person seeingAnswers(Instant at) {
    return new Person(id, recoveryHash, createdAt, at);
  }
}
