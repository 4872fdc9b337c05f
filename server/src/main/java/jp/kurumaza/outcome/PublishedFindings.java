package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Findings;

/** Tells topics what their outcomes found. */
@OnlyOne
public class PublishedFindings implements Findings {
  private final Outcomes outcomes;

  @Inject
  public PublishedFindings(Outcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public List<FindingRef> published(UUID topic) {
    return outcomes
        .find(topic)
        .flatMap(outcome -> Optional.ofNullable(outcome.published()))
        .map(Publication::findings)
        .orElse(List.of());
  }
}
