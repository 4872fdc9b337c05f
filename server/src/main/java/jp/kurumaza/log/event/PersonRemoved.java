package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody's seat has ended, and they may only read; for them and the crew only. */
public record PersonRemoved(UUID participant, String reason) implements RestraintEvent {}
