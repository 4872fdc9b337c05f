package jp.kurumaza.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons without a database. */
public class InMemoryPersons implements Persons {

  private final Map<UUID, Person> rows = new LinkedHashMap<>();

  @Override
  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Person> byRecoveryHash(String hash) {
    return rows.values().stream().filter(p -> hash.equals(p.recoveryHash())).findFirst();
  }

  @Override
  public void add(Person person) {
    rows.put(person.id(), person);
  }

  @Override
  public void change(Person person) {
    rows.put(person.id(), person);
  }
}
