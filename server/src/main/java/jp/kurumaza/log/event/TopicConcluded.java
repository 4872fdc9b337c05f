package jp.kurumaza.log.event;

/** Every finding has its answer. */
public record TopicConcluded() implements TopicEvent {}
