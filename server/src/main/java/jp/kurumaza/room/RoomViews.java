package jp.kurumaza.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Accounts;
import jp.kurumaza.identity.Participants;
import jp.kurumaza.log.EventJson;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.Frames;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.CrewEvent;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.Spoken;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of a room: the only way out of a room's log. Push, snapshot, transcript,
 * search and outcome all come through here.
 */
@OnlyOne
public class RoomViews implements Frames {
  private static final ObjectMapper WITHOUT_STATEMENTS =
      Json.mapper().copy().addMixIn(RoomState.class, WithoutStatements.class);

  private final EventLog log;
  private final Participants participants;
  private final Accounts accounts;

  @Inject
  public RoomViews(EventLog log, Participants participants, Accounts accounts) {
    this.log = log;
    this.participants = participants;
    this.accounts = accounts;
  }

  /** They are written apart, for there may be thousands. */
  private interface WithoutStatements {
    @JsonIgnore
    Collection<Statement> getStatements();
  }

  /**
   * Past events of a room for a viewer. Words that were said in the open but may not be seen any
   * more are left out of the events that carried them.
   *
   * @param limit counts stored events, so that less may come back
   */
  @Override
  public Page past(UUID room, long after, int limit, Viewer viewer) {
    List<LoggedEvent> stored = log.events(room, after, limit);
    if (stored.isEmpty()) {
      return new Page(after, List.of());
    }
    if (!mayRead(room, viewer)) {
      return new Page(stored.getLast().sequence(), List.of());
    }
    Set<Long> secret = viewer.crew() ? Set.of() : notShown(room);
    List<LoggedEvent> seen =
        stored.stream()
            .filter(event -> event.audience().includes(viewer))
            .map(event -> withoutSecret(event, secret))
            .toList();
    return new Page(stored.getLast().sequence(), seen);
  }

  @Override
  public String frame(long after, long upTo, List<LoggedEvent> events, Viewer viewer) {
    ObjectNode frame = Json.mapper().createObjectNode();
    frame.put("after", after);
    frame.put("upTo", upTo);
    frame.set("events", nodes(events, viewer));
    return frame.toString();
  }

  /** Events as the contract's JSON, for those who may see them, with the nicknames of today. */
  public ArrayNode nodes(List<LoggedEvent> events, Viewer viewer) {
    ArrayNode nodes = Json.mapper().createArrayNode();
    events.stream()
        .filter(event -> event.audience().includes(viewer))
        .map(this::named)
        .map(EventJson::node)
        .forEach(nodes::add);
    return nodes;
  }

  /** The folded state for a viewer, and the sequence that it stands at. */
  public Snapshot snapshot(UUID room, Viewer viewer) {
    return snapshot(room, viewer, Stretch.Wanted.ALL);
  }

  /**
   * As above, with only the statements wanted while the talk runs. Once it is over it is read from
   * its beginning: then all are there.
   */
  public Snapshot snapshot(UUID room, Viewer viewer, Stretch.Wanted wanted) {
    return log.read(
        room,
        Room.FOLD,
        (state, head) ->
            state.admits(viewer)
                ? inside(head, state, viewer, wanted)
                : new Snapshot(head, false, outsideNode(state), 0, 0));
  }

  private Snapshot inside(long head, Room room, Viewer viewer, Stretch.Wanted wanted) {
    Stretch stretch =
        Stretch.newest(room.all().isOver() ? Stretch.Wanted.ALL : wanted, seen(room, viewer));
    return new Snapshot(
        head, true, stateNode(room, viewer, stretch), stretch.from(), stretch.earlier());
  }

  /** What was said before a statement, as a viewer may see it now. */
  public Earlier earlier(UUID room, Viewer viewer, long before, int most) {
    return log.read(
        room,
        Room.FOLD,
        (state, head) ->
            new Earlier(
                head,
                Stretch.before(
                    before, most, state.admits(viewer) ? seen(state, viewer) : List.of())));
  }

  /** By sequence; what a person said that nobody else may see stands among it. */
  private static List<Statement> seen(Room room, Viewer viewer) {
    Stream<Statement> shown = room.seenBy(viewer).getStatements().stream();
    UUID self = viewer.participant();
    return viewer.crew() || self == null
        ? shown.toList()
        : Stream.concat(shown, room.unshown(self).stream())
            .sorted(Comparator.comparingLong(Statement::sequence))
            .toList();
  }

  /** Whether somebody may read what is said: where readers are limited, only who was invited. */
  public boolean mayRead(UUID room, Viewer viewer) {
    return log.read(room, Room.FOLD, (state, head) -> state.admits(viewer));
  }

  private static ObjectNode outsideNode(Room room) {
    return Json.mapper().valueToTree(room.seenFromOutside());
  }

  /** Looks at the state that a viewer may see, which must not leave the query. */
  public <R> R look(UUID room, Viewer viewer, Function<RoomState, R> query) {
    return log.read(room, Room.FOLD, (state, head) -> query.apply(state.seenBy(viewer)));
  }

  /** Why a talk will not take place, if it was cancelled. */
  public Optional<String> cancelledReason(UUID room) {
    return look(room, Viewer.READER, state -> Optional.ofNullable(state.getCancelledReason()));
  }

  /** A statement's words and author as anyone may see them now. */
  public Map<Long, Statement> publicStatements(UUID room, Set<Long> sequences) {
    return look(
        room,
        Viewer.READER,
        state ->
            state.getStatements().stream()
                .filter(statement -> sequences.contains(statement.sequence()))
                .collect(Collectors.toMap(Statement::sequence, statement -> statement)));
  }

  private ObjectNode stateNode(Room room, Viewer viewer, Stretch stretch) {
    ObjectNode node = WITHOUT_STATEMENTS.valueToTree(room.seenBy(viewer));
    node.set("statements", Json.mapper().valueToTree(stretch.statements()));
    addOwn(node, room, viewer);
    nameCrew(node.path("backstage"));
    Map<UUID, String> names =
        participants.nicknames(
            room.all().getPeople().stream().map(RoomState.Person::participant).toList());
    node.withArray("people")
        .forEach(
            person -> {
              String name = names.get(UUID.fromString(person.get("participant").asText()));
              if (name != null) {
                ((ObjectNode) person).put("nickname", name);
              }
            });
    return node;
  }

  /** The private overlay: until when to be silent, invitation, own answers. */
  private static void addOwn(ObjectNode node, Room room, Viewer viewer) {
    if (viewer.crew() || viewer.participant() == null) {
      return;
    }
    UUID self = viewer.participant();
    room.coolDownOf(self)
        .ifPresent(
            until -> node.putPOJO("coolDowns", List.of(new RoomState.CoolDown(self, until))));
    room.all()
        .invitation(self)
        .ifPresent(invitation -> node.putPOJO("invitations", List.of(invitation)));
    Restraints restraints = room.all().restraints().of(self);
    if (!restraints.isEmpty()) {
      node.set("restraints", Json.mapper().<ObjectNode>valueToTree(restraints));
    }
    List<Confirmation> confirmations = room.confirmations(self);
    if (!confirmations.isEmpty()) {
      node.putPOJO("confirmations", confirmations);
    }
  }

  private Set<Long> notShown(UUID room) {
    return log.read(
        room,
        Room.FOLD,
        (state, head) ->
            state.all().getStatements().stream()
                .filter(s -> !s.is(Status.SHOWN) && !s.isWaiting())
                .map(Statement::sequence)
                .collect(Collectors.toSet()));
  }

  private static LoggedEvent withoutSecret(LoggedEvent logged, Set<Long> secret) {
    return logged.event() instanceof Spoken spoken
            && secret.contains(spoken.statementIn(logged.sequence()))
        ? logged.with(spoken.withText(null))
        : logged;
  }

  private LoggedEvent named(LoggedEvent logged) {
    return switch (logged.event()) {
      case ParticipantJoined joined when joined.role() != Role.HALL ->
          logged.with(joined.withNickname(nickname(joined.participant())));
      case CrewEvent crew -> logged.with(crew.withNames(this::nameOf));
      default -> logged;
    };
  }

  /**
   * What people in a room are called, those in the hall too; who has no name (any more) is left
   * out.
   */
  public Map<UUID, String> nicknames(UUID room, Collection<UUID> people) {
    Map<UUID, String> names = new HashMap<>(participants.nicknames(people));
    look(
        room,
        Viewer.READER,
        state -> {
          for (RoomState.Person person : state.getPeople()) {
            if (person.role() == Role.HALL && person.nickname() != null) {
              names.put(person.participant(), person.nickname());
            }
          }
          return names;
        });
    return names;
  }

  private @Nullable String nickname(UUID participant) {
    return participants.nicknames(List.of(participant)).get(participant);
  }

  private @Nullable String nameOf(UUID account) {
    return accounts.find(account).map(Account::name).orElse(null);
  }

  private void nameCrew(JsonNode backstage) {
    for (String list : List.of("crew", "notes", "escalations")) {
      for (JsonNode one : backstage.path(list)) {
        name(one);
        name(one.path("taken"));
      }
    }
  }

  private void name(JsonNode one) {
    if (one instanceof ObjectNode node && node.hasNonNull("account")) {
      node.put("name", nameOf(UUID.fromString(node.get("account").asText())));
    }
  }

  /**
   * @param upTo the sequence that the state stands at
   * @param inside whether the viewer may read what is said
   * @param state RoomState of the contract
   * @param from from this sequence on the state has every statement
   * @param earlier how many there are before
   */
  public record Snapshot(long upTo, boolean inside, ObjectNode state, long from, int earlier) {}

  /**
   * @param upTo the sequence that the statements stand at
   */
  public record Earlier(long upTo, Stretch stretch) {}
}
