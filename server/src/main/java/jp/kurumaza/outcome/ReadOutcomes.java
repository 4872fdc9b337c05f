package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.outcome.Progress.State;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/** The only way from an outcome to the public. */
@OnlyOne
public class ReadOutcomes {
  private final Outcomes outcomes;
  private final ReadWords words;
  private final TellLoss loss;

  @Inject
  public ReadOutcomes(Outcomes outcomes, ReadWords words, TellLoss loss) {
    this.outcomes = outcomes;
    this.words = words;
    this.loss = loss;
  }

  /** Empty until two people have let it out. */
  public Optional<PublicOutcome> of(UUID topic) {
    return outcomes.find(topic).flatMap(this::published);
  }

  public List<PublicOutcome> all() {
    return outcomes.published().stream().flatMap(found -> published(found).stream()).toList();
  }

  private Optional<PublicOutcome> published(Outcome outcome) {
    return Optional.ofNullable(outcome.published())
        .map(
            publication -> {
              Words now = words.of(publication.document().sentences());
              return new PublicOutcome(
                  outcome.topic(), publication, now, reason(outcome, publication, now));
            });
  }

  /** What was lost shows at once, even before the review that it leads to has begun. */
  private @Nullable String reason(Outcome outcome, Publication publication, Words now) {
    String known = outcome.progress().reopenedReason();
    if (known != null || !outcome.is(State.PUBLISHED)) {
      return known;
    }
    return publication.changed(now).map(lost -> loss.of(lost, now)).orElse(null);
  }
}
