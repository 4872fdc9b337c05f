package jp.kurumaza.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import jp.kurumaza.platform.Contested;
import jp.kurumaza.platform.Ids;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** A resident takes part in a topic under a nickname, after the ground rules. */
@OnlyOne
public class JoinTopic {

  private static final Object oneAtATime = new Object();

  private final TopicScope topics;
  private final ParticipantTable participants;
  private final Participants pseudonyms;
  private final Persons persons;
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  public JoinTopic(
      Instance<TopicScope> topics,
      ParticipantTable participants,
      Participants pseudonyms,
      Persons persons,
      Accounts accounts,
      Clock clock) {
    this(TopicScope.in(topics), participants, pseudonyms, persons, accounts, clock);
  }

  JoinTopic(
      TopicScope topics,
      ParticipantTable participants,
      Participants pseudonyms,
      Persons persons,
      Accounts accounts,
      Clock clock) {
    this.topics = topics;
    this.participants = participants;
    this.pseudonyms = pseudonyms;
    this.persons = persons;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * What a resident sends.
   *
   * @param rules version of the ground rules that they agree to
   * @param licence licence that they give what they say
   */
  public record Request(String nickname, String rules, String licence) {}

  /**
   * Makes the participant, and the person too if the device has none yet. Who has joined already
   * keeps the nickname and agrees to the rules in force.
   *
   * @throws Problem topic-not-open, rules-outdated, nickname-taken, or what {@link Nickname#of}
   *     refuses
   */
  public Participant join(Asker asker, UUID topic, Request request) {
    Agreement agreement = agreement(topic, request);
    Nickname nickname = Nickname.of(request.nickname());
    synchronized (oneAtATime) {
      return Contested.settle(() -> join(asker.person(), topic, nickname, agreement));
    }
  }

  private Participant join(
      @Nullable UUID person, UUID topic, Nickname nickname, Agreement agreement) {
    return person == null
        ? enter(newPerson(topic, nickname), topic, nickname, agreement)
        : participants
            .ofPerson(topic, person)
            .map(known -> again(known, nickname, agreement))
            .orElseGet(() -> enter(person, topic, free(topic, nickname), agreement));
  }

  private Agreement agreement(UUID topic, Request request) {
    if (!topics.open(topic)) {
      throw new Problem(
          ProblemType.TOPIC_NOT_OPEN, "この問いは、いま参加を受け付けていません。ページを開き直し、受付の期間を確かめてください。");
    }
    if (!Rules.inForce().isInForce(request.rules(), request.licence())) {
      throw new Problem(
          ProblemType.RULES_OUTDATED, "話しあいの約束が新しくなりました。ページを開き直し、新しい約束を読んでから参加してください。");
    }
    return new Agreement(request.rules(), request.licence(), clock.instant());
  }

  private UUID newPerson(UUID topic, Nickname nickname) {
    free(topic, nickname);
    Person person = new Person(Ids.random(), null, clock.instant());
    persons.add(person);
    return person.id();
  }

  private Participant enter(UUID person, UUID topic, Nickname nickname, Agreement agreement) {
    Participant participant =
        Participant.resident(Ids.random(), topic, person, nickname, agreement);
    participants.add(participant);
    return participant;
  }

  private Participant again(Participant known, Nickname nickname, Agreement agreement) {
    Participant named =
        known.nickname() == null ? known.named(free(known.topic(), nickname).text()) : known;
    Participant agreed = named.agreeing(agreement);
    participants.change(agreed);
    pseudonyms.renamed(agreed.id());
    return agreed;
  }

  private Nickname free(UUID topic, Nickname nickname) {
    if (participants.isTaken(topic, nickname.key()) || isOfStaff(nickname)) {
      throw Problem.at("/nickname", ProblemType.NICKNAME_TAKEN, "この名前はほかの人が使っています。別の名前にしてください。");
    }
    return nickname;
  }

  private boolean isOfStaff(Nickname nickname) {
    return accounts.all().stream()
        .anyMatch(account -> Nickname.key(account.name()).equals(nickname.key()));
  }
}
