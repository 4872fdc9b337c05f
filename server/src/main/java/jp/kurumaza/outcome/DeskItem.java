package jp.kurumaza.outcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that needs a policy staff.
 *
 * @param overdue its day is past
 * @param count sentences or findings left
 * @param waiting it cannot be done yet
 */
public record DeskItem(
    Kind kind,
    UUID topic,
    String question,
    LocalDate due,
    boolean overdue,
    int count,
    boolean waiting) {

  /** What is to be done. */
  public enum Kind {
    DRAFT_OUTCOME,
    REVIEW,
    APPROVE,
    REVISE,
    ANSWER,
    NEXT_WORD,
    CONCLUDE,
    ENDS
  }
}
