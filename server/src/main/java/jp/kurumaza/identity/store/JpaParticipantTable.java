package jp.kurumaza.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Participant;
import jp.kurumaza.identity.ParticipantTable;

/** Participants by JPA. */
@ApplicationScoped
@Transactional
public class JpaParticipantTable implements ParticipantTable {

  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager entities;

  @Override
  public Optional<Participant> ofPerson(UUID topic, UUID person) {
    return where("p.topic = :topic and p.person = :person")
        .setParameter("topic", topic)
        .setParameter("person", person)
        .getResultStream()
        .findFirst()
        .map(ParticipantRow::participant);
  }

  @Override
  public Optional<Participant> ofAccount(UUID topic, UUID account) {
    return where("p.topic = :topic and p.account = :account")
        .setParameter("topic", topic)
        .setParameter("account", account)
        .getResultStream()
        .findFirst()
        .map(ParticipantRow::participant);
  }

  @Override
  public List<Participant> ofPerson(UUID person) {
    return where("p.person = :person order by p.agreedAt")
        .setParameter("person", person)
        .getResultStream()
        .map(ParticipantRow::participant)
        .toList();
  }

  @Override
  public List<Participant> all(Collection<UUID> ids) {
    List<UUID> wanted = List.copyOf(ids);
    List<Participant> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      where("p.id in :ids")
          .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
          .getResultStream()
          .map(ParticipantRow::participant)
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public boolean isTaken(UUID topic, String key) {
    return where("p.topic = :topic and p.nicknameKey = :key")
        .setParameter("topic", topic)
        .setParameter("key", key)
        .getResultStream()
        .findAny()
        .isPresent();
  }

  private TypedQuery<ParticipantRow> where(String condition) {
    return entities.createQuery(
        "select p from ParticipantRow p where " + condition, ParticipantRow.class);
  }

  @Override
  public void add(Participant participant) {
    entities.persist(new ParticipantRow(participant));
  }

  @Override
  public void change(Participant participant) {
    Optional.ofNullable(entities.find(ParticipantRow.class, participant.id()))
        .orElseThrow()
        .change(participant);
  }
}
