package jp.kurumaza.log.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** It is this person's turn; null ends the turn. */
public record FloorGiven(@Nullable UUID participant) implements RoomEvent {}
