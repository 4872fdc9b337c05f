package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which people get into a room by invitation. Its code is known only to those who got it.
 *
 * @param label for whom it is, in the words of who made it
 * @param codeHash of the secret code
 * @param mostUses how many people may come by it; null for any number
 * @param revokedAt from when on nobody more comes by it
 */
public record EntryLink(
    UUID id,
    UUID room,
    String label,
    String codeHash,
    @Nullable Integer mostUses,
    Instant madeAt,
    @Nullable Instant revokedAt) {
  boolean isRevoked() {
    return revokedAt != null;
  }

  boolean isUsedUp(int uses) {
    return mostUses != null && uses >= mostUses;
  }
}
