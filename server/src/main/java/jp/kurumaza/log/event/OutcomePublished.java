package jp.kurumaza.log.event;

/** A second person approved; it is public. */
public record OutcomePublished(int version) implements TopicEvent {}
