package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReturned;
import jp.kurumaza.log.event.OutcomeReviewed;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Text;

/** Two people, one after the other: nothing becomes public by less. */
@OnlyOne
public class ReviewOutcome {
  private static final int REASON = 1_000;

  private final OutcomeWork work;

  @Inject
  public ReviewOutcome(OutcomeWork work) {
    this.work = work;
  }

  /**
   * The first person has found every sentence right.
   *
   * @throws jp.kurumaza.platform.Problem what {@link Outcome#reviewed} says
   */
  public void review(UUID topic, UUID who, CommandKey key) {
    work.take(
        topic,
        Author.account(who, key),
        place -> {
          Outcome next = place.drafted().reviewed(new Check(who, place.now()), place.words());
          return new Done(next, Fact.forRunners(new OutcomeReviewed(next.version())));
        });
  }

  /**
   * Somebody sends the draft back.
   *
   * @throws jp.kurumaza.platform.Problem outcome-published, or what {@link Text} says of the reason
   */
  public void sendBack(UUID topic, String reason, UUID who, CommandKey key) {
    Text.require(reason, "/reason", REASON);
    work.take(
        topic,
        Author.account(who, key),
        place -> {
          Outcome next = place.drafted().returned(reason);
          return new Done(next, Fact.forRunners(new OutcomeReturned(next.version(), reason)));
        });
  }

  /**
   * The second person lets it out.
   *
   * @throws jp.kurumaza.platform.Problem what {@link Outcome#approved} says
   */
  public void approve(UUID topic, UUID who, CommandKey key) {
    work.take(
        topic,
        Author.account(who, key),
        place -> {
          Outcome next = place.drafted().approved(new Check(who, place.now()), place.words());
          return new Done(next, Fact.forEveryone(new OutcomePublished(next.version())));
        });
  }
}
