package jp.kurumaza.log.event;

/** From now on people get in like this; who has a seat keeps it. */
public record AdmissionSet(Admission admission) implements AdmissionEvent {}
