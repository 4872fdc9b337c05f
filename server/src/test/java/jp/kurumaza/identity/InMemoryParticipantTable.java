package jp.kurumaza.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Participants without a database. */
public class InMemoryParticipantTable implements ParticipantTable {

  private final Map<UUID, Participant> rows = new LinkedHashMap<>();

  @Override
  public Optional<Participant> ofPerson(UUID topic, UUID person) {
    return in(topic).filter(p -> person.equals(p.person())).findFirst();
  }

  @Override
  public Optional<Participant> ofAccount(UUID topic, UUID account) {
    return in(topic).filter(p -> account.equals(p.account())).findFirst();
  }

  @Override
  public List<Participant> ofPerson(UUID person) {
    return rows.values().stream().filter(p -> person.equals(p.person())).toList();
  }

  @Override
  public List<Participant> all(Collection<UUID> ids) {
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  @Override
  public boolean isTaken(UUID topic, String key) {
    return in(topic)
        .filter(p -> p.person() != null && p.nickname() != null)
        .anyMatch(p -> Nickname.key(p.nickname()).equals(key));
  }

  @Override
  public void add(Participant participant) {
    rows.put(participant.id(), participant);
  }

  @Override
  public void change(Participant participant) {
    rows.put(participant.id(), participant);
  }

  private Stream<Participant> in(UUID topic) {
    return rows.values().stream().filter(p -> p.topic().equals(topic));
  }
}
