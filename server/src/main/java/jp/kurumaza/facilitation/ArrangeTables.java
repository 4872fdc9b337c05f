package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.PersonMoved;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.log.event.TablesClosed;
import jp.kurumaza.log.event.TablesPrepared;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Lots;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.SetTables;
import org.jspecify.annotations.Nullable;

/** Who sits at which table: arranged before, by hand or by lot, and changed while people talk. */
@Dependent
public class ArrangeTables {
  private static final int NAME_LIMIT = 30;

  private final RoomLog log;
  private final SetTables tables;

  @Inject
  public ArrangeTables(RoomLog log, SetTables tables) {
    this.log = log;
    this.tables = tables;
  }

  /**
   * A table as it is wished for.
   *
   * @param name at most 30 characters; empty where its number is enough
   */
  public record Wished(String name, List<UUID> people) {}

  /**
   * Arranges the next tables; who is left out is dealt out when they open.
   *
   * @param wished up to 9; none takes an earlier arrangement back
   * @throws Problem invalid-value, a text's problem, seat-needed (not a resident of the room);
   *     conflict while people sit at tables; room-closed or room-cancelled
   */
  public long prepare(UUID room, List<Wished> wished, Author author) {
    requireSound(wished);
    return log.append(
        room,
        author,
        (state, now) -> {
          requireNobodyApart(state);
          Set<UUID> residents = state.all().residents();
          for (Wished table : wished) {
            requireSeats(residents, table.people());
          }
          List<Table> laid = Lots.lay(wished.size(), state.all().tables().prepared());
          List<Table> prepared = new ArrayList<>();
          for (int i = 0; i < wished.size(); i++) {
            Table table = laid.get(i);
            Wished wish = wished.get(i);
            prepared.add(new Table(table.room(), table.number(), wish.name(), wish.people()));
          }
          return List.of(Fact.forRunners(new TablesPrepared(prepared)));
        });
  }

  /**
   * Draws lots for everybody: for the next tables, or, while people sit at tables, among these.
   *
   * @param count how many tables there shall be, up to 9; null leaves their number
   * @throws Problem invalid-value; conflict where there is no number; room-closed or room-cancelled
   */
  public long draw(UUID room, @Nullable Integer count, Author author) {
    if (count != null && (count < 1 || count > Lots.MOST_TABLES)) {
      throw Problem.at("/tables", ProblemType.INVALID_VALUE, "1から9までにしてください。");
    }
    long sequence =
        log.append(
            room,
            author,
            (state, now) -> {
              requireCircle(state);
              List<Table> open = state.all().tables().open();
              return open.isEmpty() ? drawn(state.all(), count) : mixed(state.all(), open);
            });
    tables.set(room);
    return sequence;
  }

  private static List<Fact> drawn(RoomState room, @Nullable Integer count) {
    List<Table> known = room.tables().prepared();
    int tables = count == null ? known.size() : count;
    if (tables == 0) {
      throw new Problem(ProblemType.CONFLICT, "いくつのテーブルに分かれるかを決めてください。");
    }
    List<Table> dealt = Lots.deal(Lots.lay(tables, known), room.residents());
    return List.of(Fact.forRunners(new TablesPrepared(dealt)));
  }

  private static List<Fact> mixed(RoomState room, List<Table> open) {
    List<Table> dealt = Lots.deal(Lots.lay(open.size(), open), room.residents());
    return dealt.stream()
        .flatMap(
            table ->
                table.people().stream()
                    .filter(person -> !sitsAt(room, person, table.room()))
                    .map(person -> Fact.forEveryone(new PersonMoved(person, table.room()))))
        .toList();
  }

  /**
   * Somebody sits at another table, or (null) in the circle of all; being there already is fine.
   *
   * @throws Problem seat-needed, not-found (no such table now), room-not-open, room-closed
   */
  public long move(UUID room, UUID participant, @Nullable UUID table, Author author) {
    long sequence =
        log.append(
            room,
            author,
            (state, now) -> {
              state.requireOpen();
              requireSeats(state.all().residents(), List.of(participant));
              if (table != null && state.all().tables().find(table).isEmpty()) {
                throw new Problem(ProblemType.NOT_FOUND, "このテーブルは、いまありません。");
              }
              return sitsAt(state.all(), participant, table)
                  ? List.of()
                  : List.of(Fact.forEveryone(new PersonMoved(participant, table)));
            });
    tables.set(room);
    return sequence;
  }

  /** Everybody comes back, before the phase is over; where nobody sits apart, it does nothing. */
  public long close(UUID room, Author author) {
    long sequence =
        log.append(
            room,
            author,
            (state, now) -> {
              state.requireOpen();
              return state.all().tables().open().isEmpty()
                  ? List.of()
                  : List.of(Fact.forEveryone(new TablesClosed()));
            });
    tables.set(room);
    return sequence;
  }

  private static boolean sitsAt(RoomState room, UUID participant, @Nullable UUID table) {
    UUID now = room.tables().of(participant).map(Table::room).orElse(null);
    return Objects.equals(now, table);
  }

  private static void requireCircle(Room state) {
    state.requireOwnCourse();
    state.requireNotOver();
  }

  private static void requireNobodyApart(Room state) {
    requireCircle(state);
    if (!state.all().tables().open().isEmpty()) {
      throw new Problem(ProblemType.CONFLICT, "いま、テーブルに分かれています。席は一人ずつ移せます。");
    }
  }

  private static void requireSeats(Set<UUID> residents, List<UUID> people) {
    if (!residents.containsAll(people)) {
      throw new Problem(ProblemType.SEAT_NEEDED, "この部屋の席についていない人がいます。");
    }
  }

  private static void requireSound(List<Wished> wished) {
    if (wished.size() > Lots.MOST_TABLES) {
      throw Problem.at("/tables", ProblemType.INVALID_VALUE, "テーブルは9つまでにしてください。");
    }
    for (int i = 0; i < wished.size(); i++) {
      if (!wished.get(i).name().isEmpty()) {
        Text.require(wished.get(i).name(), "/tables/" + i + "/name", NAME_LIMIT);
      }
    }
    List<UUID> people = wished.stream().flatMap(table -> table.people().stream()).toList();
    if (new HashSet<>(people).size() < people.size()) {
      throw Problem.at("/tables", ProblemType.INVALID_VALUE, "同じ人が二度います。");
    }
  }
}
