package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.event.PersonHeld;
import jp.kurumaza.log.event.PersonLetIn;
import jp.kurumaza.log.event.PersonRemoved;
import jp.kurumaza.log.event.RestraintEvent;
import jp.kurumaza.log.event.SomebodyRemoved;

/** Whose words are held one by one, who was removed, and that somebody was. */
public final class Restraints {
  private final Set<UUID> held = new LinkedHashSet<>();
  private final Map<UUID, Removal> removed = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();

  /** Somebody may only read. */
  public record Removal(UUID participant, Instant at, String reason) {}

  /** That one person was removed, where it stands in the talk. */
  public record Note(long sequence, Instant at) {}

  void apply(long sequence, Instant at, RestraintEvent event) {
    switch (event) {
      case PersonHeld e when e.on() -> held.add(e.participant());
      case PersonHeld e -> held.remove(e.participant());
      case PersonRemoved e ->
          removed.put(e.participant(), new Removal(e.participant(), at, e.reason()));
      case SomebodyRemoved e -> notes.add(new Note(sequence, at));
      case PersonLetIn e -> removed.remove(e.participant());
    }
  }

  /** The same for somebody who may know of themselves only. */
  Restraints of(UUID person) {
    Restraints own = new Restraints();
    held.stream().filter(person::equals).forEach(own.held::add);
    removalOf(person).ifPresent(removal -> own.removed.put(person, removal));
    own.notes.addAll(notes);
    return own;
  }

  @JsonProperty("held")
  public Set<UUID> held() {
    return held;
  }

  @JsonProperty("removed")
  public Collection<Removal> removed() {
    return removed.values();
  }

  @JsonProperty("notes")
  public List<Note> notes() {
    return notes;
  }

  Optional<Removal> removalOf(UUID participant) {
    return Optional.ofNullable(removed.get(participant));
  }

  boolean isEmpty() {
    return held.isEmpty() && removed.isEmpty() && notes.isEmpty();
  }
}
