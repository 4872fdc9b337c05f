package jp.kurumaza.outcome;

import org.jspecify.annotations.Nullable;

/**
 * How far the work on an outcome has come.
 *
 * @param review the first person's word; null before it
 * @param returnReason why it was sent back last
 * @param reopenedReason why what is public is back in review, as everyone may read it; null unless
 *     it is
 */
public record Progress(
    State state,
    @Nullable Check review,
    @Nullable String returnReason,
    @Nullable String reopenedReason) {

  /** The steps from draft to public, and back to review. */
  public enum State {
    DRAFT,
    REVIEWED,
    PUBLISHED,
    REOPENED
  }

  static final Progress DRAFTED = new Progress(State.DRAFT, null, null, null);
  static final Progress PUBLISHED = new Progress(State.PUBLISHED, null, null, null);

  static Progress reopened(String reason) {
    return new Progress(State.REOPENED, null, null, reason);
  }

  Progress reviewed(Check by) {
    return new Progress(State.REVIEWED, by, null, reopenedReason);
  }

  Progress returned(String reason) {
    return new Progress(underWork(), null, reason, reopenedReason);
  }

  /** The words have changed: the first person must look again. */
  Progress unreviewed() {
    return new Progress(underWork(), null, returnReason, reopenedReason);
  }

  private State underWork() {
    return reopenedReason == null ? State.DRAFT : State.REOPENED;
  }
}
