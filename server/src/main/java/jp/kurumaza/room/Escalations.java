package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Parts;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.ContactsSet;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Backstage.Escalation;

/** Whom what must not wait reaches, and what reached them. */
@Dependent
public class Escalations {
  private static final Duration KEPT = Duration.ofDays(60);
  private static final int MOST_CONTACTS = 20;

  private final Rooms rooms;
  private final RoomLog log;
  private final RoomViews views;
  private final Parts parts;
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  public Escalations(
      Rooms rooms, RoomLog log, RoomViews views, Parts parts, Accounts accounts, Clock clock) {
    this.rooms = rooms;
    this.log = log;
    this.views = views;
    this.parts = parts;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** What one room raised. */
  public record Raised(RoomSettings room, Escalation escalation) {}

  /** What reached somebody, of rooms of the last and the next 60 days; what waits comes first. */
  public List<Raised> reaching(Asker asker) {
    Instant now = clock.instant();
    return rooms.all().stream()
        .filter(room -> Duration.between(room.startsAt(), now).abs().compareTo(KEPT) < 0)
        .filter(room -> parts.isContact(asker, room.id()))
        .flatMap(room -> of(room).stream().map(escalation -> new Raised(room, escalation)))
        .sorted(
            Comparator.comparing((Raised one) -> one.escalation().taken() != null)
                .thenComparing(one -> one.escalation().at(), Comparator.reverseOrder()))
        .toList();
  }

  private List<Escalation> of(RoomSettings room) {
    return views.look(
        room.id(), new Viewer(true, null), state -> List.copyOf(state.backstage().escalations()));
  }

  public List<UUID> contacts(UUID room) {
    return log.read(room, Room::contacts);
  }

  /**
   * @throws Problem invalid-value, unless they are at most 20 active accounts, each named once
   */
  public long setContacts(UUID room, List<UUID> contacts, Author author) {
    boolean sound =
        contacts.size() <= MOST_CONTACTS
            && new HashSet<>(contacts).size() == contacts.size()
            && contacts.stream()
                .allMatch(id -> accounts.find(id).filter(one -> one.active()).isPresent());
    if (!sound) {
      throw Problem.at("/contacts", ProblemType.INVALID_VALUE, "いま働いている人を、20人までで選んでください。");
    }
    return log.append(
        room,
        author,
        (state, now) ->
            state.contacts().equals(contacts)
                ? List.of()
                : List.of(Fact.forRunners(new ContactsSet(contacts))));
  }
}
