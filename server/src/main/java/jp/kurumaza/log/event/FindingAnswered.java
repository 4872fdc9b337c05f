package jp.kurumaza.log.event;

import java.util.UUID;

/** The owner answered a finding; a later answer replaces an earlier one. */
public record FindingAnswered(UUID room, long finding, Answer answer) implements TopicEvent {}
