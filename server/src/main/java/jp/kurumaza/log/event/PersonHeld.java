package jp.kurumaza.log.event;

import java.util.UUID;

/** Whether somebody's new statements wait for a facilitator; for them and the crew only. */
public record PersonHeld(UUID participant, boolean on) implements RestraintEvent {}
