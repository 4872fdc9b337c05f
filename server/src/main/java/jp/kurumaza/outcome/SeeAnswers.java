package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.platform.OnlyOne;

/** Somebody has looked at the answers that cite them. */
@OnlyOne
public class SeeAnswers {
  private final Participants participants;
  private final SeenAnswers seen;
  private final Clock clock;

  @Inject
  public SeeAnswers(Participants participants, SeenAnswers seen, Clock clock) {
    this.participants = participants;
    this.seen = seen;
    this.clock = clock;
  }

  /** In one topic; nothing for who has not joined it. */
  public void in(UUID topic, UUID person) {
    Instant now = clock.instant();
    participants.find(topic, person).ifPresent(participant -> seen.see(participant, now));
  }

  /** In all topics. */
  public void all(UUID person) {
    Instant now = clock.instant();
    participants.of(person).forEach(joined -> seen.see(joined.participant(), now));
  }
}
