package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.ContactsSet;
import jp.kurumaza.log.event.CrewEvent;
import jp.kurumaza.log.event.CrewNoteWithdrawn;
import jp.kurumaza.log.event.CrewNoteWritten;
import jp.kurumaza.log.event.CrewSet;
import jp.kurumaza.log.event.CrewSet.Member;
import jp.kurumaza.log.event.EscalationRaised;
import jp.kurumaza.log.event.EscalationRaised.Reason;
import jp.kurumaza.log.event.EscalationTaken;
import jp.kurumaza.log.event.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the crew of a room keeps among itself: who it is, who has led, what they tell each other and
 * what must not wait.
 */
public final class Backstage {
  private List<Member> crew = List.of();
  private final List<Lead> leads = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private List<UUID> contacts = List.of();
  private final Map<Long, Escalation> escalations = new LinkedHashMap<>();

  /** That somebody leads from then on. */
  public record Lead(long sequence, Instant at, UUID account) {}

  /** What somebody told the others. */
  public record Note(
      long sequence,
      Instant at,
      UUID account,
      @Nullable String name,
      Part part,
      @Nullable String text) {
    Note withdrawn() {
      return new Note(sequence, at, account, name, part, null);
    }
  }

  /**
   * Something that must not wait.
   *
   * @param account who raised it; null for a resident's report
   * @param taken by whom, once a contact has seen it
   */
  public record Escalation(
      long sequence,
      Instant at,
      Reason reason,
      @Nullable Long statement,
      @Nullable UUID account,
      @Nullable String name,
      @Nullable String text,
      @Nullable Taken taken) {
    Escalation takenBy(Taken by) {
      return new Escalation(sequence, at, reason, statement, account, name, text, by);
    }
  }

  /** Who has seen it, and when. */
  public record Taken(UUID account, @Nullable String name, Instant at) {}

  void apply(long sequence, Instant at, CrewEvent event) {
    switch (event) {
      case CrewSet e -> {
        UUID lead = e.crew().getFirst().account();
        if (!crew.isEmpty() && !crew.getFirst().account().equals(lead)) {
          leads.add(new Lead(sequence, at, lead));
        }
        crew = e.crew();
      }
      case CrewNoteWritten e ->
          notes.add(new Note(sequence, at, e.account(), e.name(), e.part(), e.text()));
      case CrewNoteWithdrawn e ->
          notes.replaceAll(note -> note.sequence() == e.note() ? note.withdrawn() : note);
      case ContactsSet e -> contacts = e.contacts();
      case EscalationRaised e ->
          escalations.put(
              sequence,
              new Escalation(
                  sequence, at, e.reason(), e.statement(), e.account(), e.name(), e.text(), null));
      case EscalationTaken e ->
          escalations.computeIfPresent(
              e.escalation(), (id, raised) -> raised.takenBy(new Taken(e.account(), e.name(), at)));
    }
  }

  /** The lead first. */
  @JsonProperty("crew")
  public List<Member> members() {
    return crew;
  }

  /** Each change of the lead, in order. */
  @JsonProperty("leads")
  public List<Lead> leads() {
    return leads;
  }

  /** In order. */
  @JsonProperty("notes")
  public List<Note> notes() {
    return notes;
  }

  /** Whom what must not wait reaches; nobody means the owning department. */
  @JsonProperty("contacts")
  public List<UUID> contacts() {
    return contacts;
  }

  /** In order. */
  @JsonProperty("escalations")
  public Collection<Escalation> escalations() {
    return escalations.values();
  }

  boolean isEmpty() {
    return Stream.of(crew, notes, contacts, escalations.values()).allMatch(Collection::isEmpty);
  }
}
