package jp.kurumaza.room;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Projection;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseExtended;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RestraintEvent;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.SeatsSet;
import jp.kurumaza.log.event.SummaryErased;
import jp.kurumaza.log.event.SummaryWritten;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.log.event.TableEvent;
import jp.kurumaza.log.event.TablesOpened;
import jp.kurumaza.log.event.TablesPrepared;
import jp.kurumaza.platform.OnlyOne;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables what the log of their room says: rooms of their own, in which those who are seated
 * there talk until the room's own time is up. Each step looks at what is there already, so that it
 * may be taken twice, on any node, and after an interruption.
 */
@OnlyOne
public class SetTables implements Projection {
  private static final Duration RECENT = Duration.ofDays(2);

  private final RoomLog log;
  private final Rooms rooms;
  private final Function<UUID, Set<UUID>> here;
  private final Clock clock;
  private final Map<UUID, Long> reached = new ConcurrentHashMap<>();

  @Inject
  public SetTables(RoomLog log, Rooms rooms, Presence presence, Clock clock) {
    this(log, rooms, room -> Set.copyOf(presence.present(room)), clock);
  }

  public SetTables(RoomLog log, Rooms rooms, Function<UUID, Set<UUID>> here, Clock clock) {
    this.log = log;
    this.rooms = rooms;
    this.here = here;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "set-tables";
  }

  @Override
  public long cursor(UUID room) {
    return reached.computeIfAbsent(room, this::start);
  }

  /** After a start of the server, only talks of these days can have been interrupted. */
  private long start(UUID room) {
    Instant recent = clock.instant().minus(RECENT);
    return rooms.find(room).filter(found -> found.startsAt().isAfter(recent)).isPresent()
        ? 0
        : log.head(room);
  }

  @Override
  public void project(UUID room, LogKind kind, List<LoggedEvent> events) {
    if (kind == LogKind.ROOM && events.stream().anyMatch(event -> matters(event.event()))) {
      set(room);
    }
    reached.put(room, events.getLast().sequence());
  }

  private static boolean matters(Event event) {
    return switch (event) {
      case SeatsSet e -> false;
      case SummaryWritten e -> false;
      case SummaryErased e -> false;
      case TableEvent e -> true;
      case PhaseStarted e -> true;
      case PhaseExtended e -> true;
      case RoomClosed e -> true;
      case RestraintEvent e -> true;
      default -> false;
    };
  }

  /** Brings the tables of a room to where its log says that they are. */
  public synchronized void set(UUID room) {
    if (rooms.find(room).filter(found -> !found.isTable()).isEmpty()) {
      return;
    }
    if (log.read(room, SetTables::due)) {
      open(room);
    }
    Plan plan = log.read(room, Plan::of);
    plan.open().forEach(table -> follow(table, plan));
    plan.past().forEach(table -> close(table.room()));
  }

  private static boolean due(Room room) {
    Phase.Method method = method(room.all());
    return method != null && method.seatsApart() && !room.all().tables().opened();
  }

  private static Phase.@Nullable Method method(RoomState state) {
    RoomState.RunningPhase phase = state.getPhase();
    return phase == null ? null : state.getAgenda().get(phase.index()).method();
  }

  /** First who sits where is settled, then there are the rooms, and then people are told. */
  private void open(UUID room) {
    append(room, state -> plan(room, state));
    Plan plan = log.read(room, Plan::of);
    plan.prepared().forEach(table -> make(room, table));
    plan.prepared().forEach(table -> follow(table.with(List.of()), plan));
    append(room, state -> opened(room, state));
  }

  private List<Fact> plan(UUID id, Room room) {
    if (!due(room) || !room.all().tables().prepared().isEmpty()) {
      return List.of();
    }
    int people = Lots.countOf(room.all().residents(), here.apply(id));
    int count =
        method(room.all()) == Phase.Method.PAIRS ? Lots.pairsFor(people) : Lots.tablesFor(people);
    return List.of(Fact.forRunners(new TablesPrepared(Lots.lay(count, List.of()))));
  }

  private List<Fact> opened(UUID id, Room room) {
    List<Table> prepared = room.all().tables().prepared();
    if (!due(room) || prepared.isEmpty()) {
      return List.of();
    }
    return List.of(
        Fact.forEveryone(new TablesOpened(Lots.seat(prepared, room.all(), here.apply(id)))));
  }

  private void make(UUID plenary, Table table) {
    if (rooms.find(table.room()).isPresent()) {
      return;
    }
    RoomSettings all = rooms.require(plenary);
    log.begin(table.room());
    rooms.add(
        new RoomSettings(
            table.room(),
            all.topic(),
            all.title() + "・テーブル" + table.number() + quoted(table.name()),
            all.place(),
            all.startsAt(),
            all.statementLimit(),
            new Crew(Map.of()),
            new RoomSettings.TableOf(plenary, table.number())));
  }

  private static String quoted(String name) {
    return name.isEmpty() ? "" : "「" + name + "」";
  }

  private void follow(Table table, Plan plan) {
    append(table.room(), state -> plan.factsFor(table, state));
  }

  private void close(UUID table) {
    append(
        table,
        state -> {
          if (state.all().getStatus() != RoomState.Status.OPEN) {
            return List.of();
          }
          List<Fact> facts = new ArrayList<>(state.reveal());
          facts.add(Fact.forEveryone(new RoomClosed()));
          return facts;
        });
  }

  private void append(UUID room, Function<Room, List<Fact>> decision) {
    log.append(room, Author.system(null), (state, now) -> decision.apply(state));
  }
}
