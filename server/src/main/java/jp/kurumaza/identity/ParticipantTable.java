package jp.kurumaza.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All participants: one a topic and person, one a topic and account. */
public interface ParticipantTable {
  Optional<Participant> ofPerson(UUID topic, UUID person);

  Optional<Participant> ofAccount(UUID topic, UUID account);

  List<Participant> ofPerson(UUID person);

  List<Participant> all(Collection<UUID> ids);

  /** Whether a resident of the topic has a nickname with this {@link Nickname#key}. */
  boolean isTaken(UUID topic, String key);

  void add(Participant participant);

  void change(Participant participant);
}
