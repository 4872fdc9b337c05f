package jp.kurumaza.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pseudonym: who a person, or an account that runs a room, is in one topic.
 *
 * @param person set for a resident, and only for them
 * @param account set for a facilitator, and only for them
 * @param nickname null once it is erased
 * @param agreement null for a facilitator
 */
public record Participant(
    UUID id,
    UUID topic,
    @Nullable UUID person,
    @Nullable UUID account,
    @Nullable String nickname,
    @Nullable Agreement agreement) {

  static Participant resident(
      UUID id, UUID topic, UUID person, Nickname nickname, Agreement agreement) {
    return new Participant(id, topic, person, null, nickname.text(), agreement);
  }

  static Participant facilitator(UUID id, UUID topic, Account account) {
    return new Participant(id, topic, null, account.id(), account.name(), null);
  }

  Participant named(@Nullable String name) {
    return new Participant(id, topic, person, account, name, agreement);
  }

  Participant agreeing(Agreement newer) {
    return new Participant(id, topic, person, account, nickname, newer);
  }

  public Participation participation() {
    return new Participation(topic, id, nickname);
  }
}
