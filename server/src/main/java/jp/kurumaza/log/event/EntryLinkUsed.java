package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody came by a link, and may sit down from now on. */
public record EntryLinkUsed(UUID link, UUID participant) implements AdmissionEvent {}
