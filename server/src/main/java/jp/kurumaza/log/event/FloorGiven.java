package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** It is this person's turn, and in a round no longer to come; null ends the turn. */
public record FloorGiven(@Nullable UUID participant) implements RoomEvent {}
