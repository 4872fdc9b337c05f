package jp.kurumaza.log.event;

/** The draft was sent back. */
public record OutcomeReturned(int version, String reason) implements TopicEvent {}
