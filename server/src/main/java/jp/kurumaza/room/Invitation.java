package jp.kurumaza.room;

import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.log.event.InvitationAnswered.Answer;

/**
 * The newest invitation of a person to speak.
 *
 * @param since when it came to this status
 */
public record Invitation(UUID participant, Status status, Instant since) {
  /** Not answered; what they answered; has spoken since; taken back, or over. */
  public enum Status {
    OPEN,
    SPEAK,
    LATER,
    SPOKE,
    ENDED
  }

  public boolean is(Status other) {
    return status == other;
  }

  /** It is still with the person: not answered, or they are about to speak. */
  public boolean waits() {
    return is(Status.OPEN) || is(Status.SPEAK);
  }

  Invitation answered(Answer answer, Instant at) {
    Status next = answer == Answer.SPEAK ? Status.SPEAK : Status.LATER;
    return waits() ? new Invitation(participant, next, at) : this;
  }

  /** Words from before, that were let through only now, are no answer. */
  Invitation spoken(Instant at) {
    boolean since = !at.isBefore(this.since);
    return since && (waits() || is(Status.LATER))
        ? new Invitation(participant, Status.SPOKE, at)
        : this;
  }

  Invitation ended(Instant at) {
    return waits() ? new Invitation(participant, Status.ENDED, at) : this;
  }
}
