package jp.kurumaza.log.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It is this person's turn, and in a round no longer to come; null ends the turn.
 *
 * @param endsAt when the time of the turn is over, where it has one; nothing happens by itself then
 */
public record FloorGiven(@Nullable UUID participant, @Nullable Instant endsAt)
    implements TurnEvent {}
