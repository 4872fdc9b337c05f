package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody who was removed may take part again; for them and the crew only. */
public record PersonLetIn(UUID participant) implements RestraintEvent {}
