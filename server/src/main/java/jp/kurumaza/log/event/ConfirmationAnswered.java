package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody finds it right, or objects; a later answer replaces an earlier one.
 *
 * @param statement what they said to it in the talk; null if they said nothing
 */
public record ConfirmationAnswered(
    long finding, UUID participant, boolean agrees, @Nullable Long statement)
    implements ConfirmationEvent {}
