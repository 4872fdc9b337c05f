package jp.kurumaza.log.event;

import java.util.UUID;

/** An invitation is taken back; for the person and those who run the room only. */
public record InvitationEnded(UUID participant) implements BalanceEvent {}
