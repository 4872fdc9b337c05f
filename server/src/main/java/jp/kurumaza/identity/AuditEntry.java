package jp.kurumaza.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor account; null where nobody was signed in
 * @param action kebab case, such as {@code account-added}
 * @param target what it was done to
 */
public record AuditEntry(
    UUID id, Instant at, @Nullable UUID actor, String action, @Nullable UUID target) {}
