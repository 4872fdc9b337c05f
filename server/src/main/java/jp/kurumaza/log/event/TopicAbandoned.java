package jp.kurumaza.log.event;

/** It ends without an outcome; the reason is public. */
public record TopicAbandoned(String reason) implements TopicEvent {}
