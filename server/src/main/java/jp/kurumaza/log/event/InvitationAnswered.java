package jp.kurumaza.log.event;

import java.util.UUID;

/** An invited person says what they will do; for them and those who run the room only. */
public record InvitationAnswered(UUID participant, Answer answer) implements BalanceEvent {
  /** What they will do. */
  public enum Answer {
    SPEAK,
    LATER
  }
}
