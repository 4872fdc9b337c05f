package jp.kurumaza.log.event;

/** A hint is gone; for those who run the room only. */
public record HintSettled(long hint, How how) implements BalanceEvent {
  /** Acted on, put aside, or no longer so. */
  public enum How {
    TAKEN,
    DISMISSED,
    PASSED
  }
}
