package jp.kurumaza.log.event;

/** A draft of the outcome lies on the desk. */
public record OutcomeDrafted(int version) implements TopicEvent {}
