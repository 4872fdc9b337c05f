package jp.kurumaza.outcome;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.identity.Participation;
import jp.kurumaza.identity.Person;
import jp.kurumaza.identity.Persons;
import jp.kurumaza.identity.UnseenAnswers;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicLog;

/** How many answers to findings that cite a person they have not looked at. */
@OnlyOne
public class CountUnseenAnswers implements UnseenAnswers {
  private final Persons persons;
  private final Participants participants;
  private final ReadOutcomes outcomes;
  private final TopicLog topics;

  @Inject
  public CountUnseenAnswers(
      Persons persons, Participants participants, ReadOutcomes outcomes, TopicLog topics) {
    this.persons = persons;
    this.participants = participants;
    this.outcomes = outcomes;
    this.topics = topics;
  }

  @Override
  public int countFor(UUID person) {
    Instant seen = seenAt(person);
    return (int)
        participants.of(person).stream()
            .flatMap(this::answers)
            .filter(answered -> answered.isAfter(seen))
            .count();
  }

  /** When somebody last looked at the answers; long ago if never. */
  public Instant seenAt(UUID person) {
    Instant seen = persons.find(person).map(Person::answersSeenAt).orElse(null);
    return seen == null ? Instant.EPOCH : seen;
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
