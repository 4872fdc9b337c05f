package jp.kurumaza.log.event;

/** A rule noticed something in the words; for those who run the room only. */
public record StatementFlagged(long statement, Flag flag) implements StatementEvent {
  /** What a rule noticed. It decides nothing. */
  public enum Flag {
    PERSONAL_DATA,
    ABUSIVE_WORDS
  }
}
