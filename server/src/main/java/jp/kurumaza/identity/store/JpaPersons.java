package jp.kurumaza.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.identity.Person;
import jp.kurumaza.identity.Persons;

/** Persons by JPA. */
@ApplicationScoped
@Transactional
public class JpaPersons implements Persons {

  @PersistenceContext EntityManager entities;

  @Override
  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(entities.find(PersonRow.class, id)).map(PersonRow::person);
  }

  @Override
  public Optional<Person> byRecoveryHash(String hash) {
    return entities
        .createQuery("select p from PersonRow p where p.recoveryHash = :hash", PersonRow.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .map(PersonRow::person);
  }

  @Override
  public void add(Person person) {
    entities.persist(new PersonRow(person));
    entities.flush(); // others refer to it by id alone, which says nothing of the order
  }

  @Override
  public void change(Person person) {
    Optional.ofNullable(entities.find(PersonRow.class, person.id())).orElseThrow().change(person);
  }
}
