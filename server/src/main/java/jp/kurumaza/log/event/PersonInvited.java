package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody is invited to speak; for them and those who run the room only. */
public record PersonInvited(UUID participant) implements BalanceEvent {}
