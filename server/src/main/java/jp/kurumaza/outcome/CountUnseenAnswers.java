package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Participation;
import jp.kurumaza.identity.UnseenAnswers;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;

/** How many answers to findings that cite a person they have not looked at. */
@OnlyOne
public class CountUnseenAnswers implements UnseenAnswers {
  private final SeenAnswers seen;
  private final Participants participants;
  private final ReadOutcomes outcomes;
  private final TopicLog topics;

  @Inject
  public CountUnseenAnswers(
      SeenAnswers seen, Participants participants, ReadOutcomes outcomes, TopicLog topics) {
    this.seen = seen;
    this.participants = participants;
    this.outcomes = outcomes;
    this.topics = topics;
  }

  @Override
  public int countFor(UUID person) {
    return (int) participants.of(person).stream().flatMap(this::unseen).count();
  }

  private Stream<Instant> unseen(Participation participation) {
    Instant seenAt = seen.at(participation.participant());
    return answers(participation).filter(answered -> answered.isAfter(seenAt));
  }

  private Stream<Instant> answers(Participation participation) {
    return outcomes.of(participation.topic()).stream()
        .flatMap(
            outcome ->
                outcome.findings().stream()
                    .filter(finding -> outcome.cites(finding, participation.participant()))
                    .flatMap(finding -> Stream.ofNullable(finding.finding())))
        .flatMap(
            finding ->
                topics.life(participation.topic()).answerTo(finding).stream()
                    .map(TopicLife.Answered::at));
  }
}
