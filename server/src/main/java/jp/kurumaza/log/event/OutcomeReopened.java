package jp.kurumaza.log.event;

import java.util.UUID;

/** A cited statement is gone or changed: the outcome is back in review. */
public record OutcomeReopened(int version, UUID room, long statement) implements TopicEvent {}
