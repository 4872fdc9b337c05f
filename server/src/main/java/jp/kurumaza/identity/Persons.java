package jp.kurumaza.identity;

import java.util.Optional;
import java.util.UUID;

/** All residents who ever took part. */
public interface Persons {
  Optional<Person> find(UUID id);

  Optional<Person> byRecoveryHash(String hash);

  void add(Person person);

  void change(Person person);
}
