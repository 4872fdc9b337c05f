package jp.kurumaza.log.event;

/** The question is put to residents. */
public record TopicOpened() implements TopicEvent {}
