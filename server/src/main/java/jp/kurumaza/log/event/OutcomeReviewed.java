package jp.kurumaza.log.event;

/** The first person has confirmed every sentence. */
public record OutcomeReviewed(int version) implements TopicEvent {}
