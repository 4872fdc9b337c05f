package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.log.Author;
import jp.kurumaza.outcome.OutcomeWork.Done;
import jp.kurumaza.outcome.OutcomeWork.Place;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Text;
import org.jspecify.annotations.Nullable;

/** People's work on a draft, sentence by sentence. */
@OnlyOne
public class EditOutcome {
  private static final int TITLE = 100;
  private static final int INTRO = 1_000;
  private static final int SENTENCE = 500;

  private final OutcomeWork work;

  @Inject
  public EditOutcome(OutcomeWork work) {
    this.work = work;
  }

  /**
   * @throws jp.kurumaza.platform.Problem not-found, outcome-published, or what {@link Text} says
   */
  public void title(UUID topic, String title, String intro, UUID who) {
    Text.require(title, "/title", TITLE);
    Text.require(intro, "/intro", INTRO);
    change(topic, who, place -> place.drafted().titled(title, intro));
  }

  /**
   * Puts a sentence in other words, or leaves them where {@code text} is null or the same; and
   * confirms it, or takes that back.
   *
   * @throws jp.kurumaza.platform.Problem what {@link Outcome#reworded} and {@link
   *     Outcome#confirmed} say, or what {@link Text} says
   */
  public void edit(UUID topic, UUID sentence, @Nullable String text, boolean confirmed, UUID who) {
    UUID confirming = confirmed ? who : null;
    if (text != null) {
      Text.require(text, "/text", SENTENCE);
    }
    change(
        topic,
        who,
        place -> {
          Outcome outcome = place.drafted();
          return text == null || text.equals(outcome.work().sentence(sentence).text())
              ? outcome.confirmed(sentence, confirming, place.words())
              : outcome.reworded(sentence, text, confirming, place.words());
        });
  }

  /**
   * @throws jp.kurumaza.platform.Problem what {@link Outcome#without} says
   */
  public void drop(UUID topic, UUID sentence, UUID who) {
    change(topic, who, place -> place.drafted().without(sentence, place.words()));
  }

  /** Work under way is no fact: the log hears of drafts, reviews and publications. */
  private void change(UUID topic, UUID who, Function<Place, Outcome> step) {
    work.take(topic, Author.account(who, null), place -> new Done(step.apply(place)));
  }
}
