package jp.kurumaza.identity.store;

import static jp.kurumaza.identity.store.Times.instant;
import static jp.kurumaza.identity.store.Times.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.kurumaza.identity.Person;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person as they are stored. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonRow {

  @Id UUID id;

  @Column(name = "recovery_hash")
  @Nullable String recoveryHash;

  @Column(name = "created_at")
  OffsetDateTime createdAt;

  protected PersonRow() {}

  PersonRow(Person person) {
    id = person.id();
    createdAt = stored(person.createdAt());
    change(person);
  }

  void change(Person person) {
    recoveryHash = person.recoveryHash();
  }

  Person person() {
    return new Person(id, recoveryHash, instant(createdAt));
  }
}
