package jp.kurumaza.topic;

import java.time.LocalDate;

/** The steps of what a topic promises, in order. */
public enum TopicStep {
  ASK,
  TALK,
  SUMMARISE,
  ANSWER,
  FOLLOW_UP;

  /**
   * Where a topic stands.
   *
   * @param unanswered how many findings of the published outcome have no answer
   */
  public static TopicStep of(
      TopicSettings settings, TopicLife life, int unanswered, LocalDate today) {
    return switch (life.state()) {
      case DRAFT -> ASK;
      case OPEN -> ofOpen(settings, life, unanswered, today);
      case CONCLUDED, ABANDONED -> FOLLOW_UP;
    };
  }

  private static TopicStep ofOpen(
      TopicSettings settings, TopicLife life, int unanswered, LocalDate today) {
    if (life.outcomePublic()) {
      return unanswered > 0 ? ANSWER : FOLLOW_UP;
    }
    if (today.isBefore(settings.participationStarts())) {
      return ASK;
    }
    return today.isAfter(settings.participationEnds()) ? SUMMARISE : TALK;
  }

  /** Whether the owner is late: the due date is past and not everything has its answer. */
  public static boolean overdue(
      TopicSettings settings, TopicLife life, int unanswered, LocalDate today) {
    return life.is(TopicLife.State.OPEN)
        && today.isAfter(settings.answerDue())
        && (unanswered > 0 || !life.outcomePublic());
  }
}
