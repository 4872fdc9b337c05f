package jp.kurumaza.log.event;

import java.util.UUID;

/**
 * What an outcome rests on is gone or changed: it is back in review.
 *
 * @param statement sequence of the cited statement, or of the revised finding, in the room's log
 */
public record OutcomeReopened(int version, UUID room, long statement) implements TopicEvent {}
