package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;

/** Findings that were revised in their rooms after they were drafted. */
@OnlyOne
public class TakeOverFindings {
  private final OutcomeWork work;
  private final WriteDraft draft;
  private final TellLoss loss;

  @Inject
  public TakeOverFindings(OutcomeWork work, WriteDraft draft, TellLoss loss) {
    this.work = work;
    this.draft = draft;
    this.loss = loss;
  }

  /** What has not been taken over. */
  public List<Revision> left(Outcome outcome) {
    return outcome.work().revisions(draft.findings(outcome.topic()));
  }

  /**
   * Puts the revised findings into the work, for two people to confirm. What is public goes back to
   * review, and stays as it is until they have.
   *
   * @throws jp.kurumaza.platform.Problem not-found before the first draft, or topic-not-open
   */
  public void takeOver(UUID topic, Author author) {
    List<Sentence> now = draft.findings(topic);
    work.take(topic, author, place -> revised(place.drafted(), now));
  }

  private Done revised(Outcome outcome, List<Sentence> now) {
    List<Revision> revisions = outcome.work().revisions(now);
    if (revisions.isEmpty()) {
      return new Done(outcome);
    }
    FindingRef first = revisions.getFirst().finding();
    Outcome next = outcome.revised(now, loss.ofRevision(first.room()));
    return outcome.is(State.PUBLISHED)
        ? new Done(next, reopened(outcome.version(), first))
        : new Done(next);
  }

  private static Fact reopened(int version, FindingRef finding) {
    return Fact.forEveryone(new OutcomeReopened(version, finding.room(), finding.sequence()));
  }
}
