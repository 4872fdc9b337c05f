package jp.kurumaza.log.event;

import java.util.UUID;

/** Somebody with one of a limited number of seats has come to the talk: nobody else gets it. */
public record ParticipantArrived(UUID participant) implements AdmissionEvent {}
