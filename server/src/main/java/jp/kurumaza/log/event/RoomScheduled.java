package jp.kurumaza.log.event;

import java.util.UUID;

/** A talk about the topic has a date. */
public record RoomScheduled(UUID room) implements TopicEvent {}
