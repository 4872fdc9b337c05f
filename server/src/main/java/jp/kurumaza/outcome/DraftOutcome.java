package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.OutcomeDrafted;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.platform.OnlyOne;

/** Lays a draft on the desk, for people to check. */
@OnlyOne
public class DraftOutcome {
  private final OutcomeWork work;
  private final WriteDraft draft;

  @Inject
  public DraftOutcome(OutcomeWork work, WriteDraft draft) {
    this.work = work;
    this.draft = draft;
  }

  /**
   * Drafting again starts over, as a new version.
   *
   * @throws jp.kurumaza.platform.Problem rooms-not-closed, no-findings, outcome-published or
   *     topic-not-open
   */
  public void draft(UUID topic, Author author) {
    Document text = draft.of(topic);
    work.take(
        topic,
        author,
        place -> {
          Outcome before = place.outcome();
          Outcome next = before == null ? Outcome.first(topic, text) : before.draftedAgain(text);
          return new Done(next, Fact.forRunners(new OutcomeDrafted(next.version())));
        });
  }
}
