package jp.kurumaza.room;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.event.Table;
import jp.kurumaza.platform.Ids;

/** Who comes to which table by chance, so that nobody has chosen. */
public final class Lots {
  /** As many as the number keys of the console, and as one person can follow. */
  public static final int MOST_TABLES = 9;

  public static final int MOST_PAIRS = 100;
  private static final int USUAL_TABLE = 5;

  private Lots() {}

  /** How many people to reckon with: those who are here, or where hardly anybody is, all. */
  static int countOf(Set<UUID> residents, Set<UUID> here) {
    int present = (int) residents.stream().filter(here::contains).count();
    return present < 2 ? residents.size() : present;
  }

  /** How many tables of the usual size so many people need. */
  static int tablesFor(int people) {
    return Math.clamp(Math.ceilDiv(people, USUAL_TABLE), people < 4 ? 1 : 2, MOST_TABLES);
  }

  static int pairsFor(int people) {
    return Math.clamp(people / 2, 1, MOST_PAIRS);
  }

  /** So many tables, empty; those known already keep their rooms and names. */
  public static List<Table> lay(int count, List<Table> known) {
    List<Table> tables = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      boolean isNew = number > known.size();
      tables.add(
          new Table(
              isNew ? Ids.random() : known.get(number - 1).room(),
              number,
              isNew ? "" : known.get(number - 1).name(),
              List.of()));
    }
    return tables;
  }

  /**
   * The residents of a room at its tables: those who have a place keep it; first those who are here
   * are dealt out, then those who are away, so that nobody here sits alone with empty chairs.
   */
  static List<Table> seat(List<Table> prepared, RoomState room, Set<UUID> here) {
    Set<UUID> left = new LinkedHashSet<>(room.residents());
    left.removeIf(room::isRemoved);
    for (Table table : prepared) {
      left.removeAll(table.people());
    }
    List<Table> tables = deal(prepared, left.stream().filter(here::contains).toList());
    return deal(tables, left.stream().filter(person -> !here.contains(person)).toList());
  }

  /** Each of these people at one of the tables, which grow evenly. */
  public static List<Table> deal(List<Table> tables, Collection<UUID> people) {
    List<UUID> order = new ArrayList<>(people);
    Collections.shuffle(order, new SecureRandom());
    List<Table> dealt = new ArrayList<>(tables);
    order.forEach(
        person -> {
          int at = dealt.indexOf(smallest(dealt));
          List<UUID> seated = new ArrayList<>(dealt.get(at).people());
          seated.add(person);
          dealt.set(at, dealt.get(at).with(seated));
        });
    return List.copyOf(dealt);
  }

  static Table smallest(List<Table> tables) {
    return tables.stream()
        .min(Comparator.comparingInt(table -> table.people().size()))
        .orElseThrow();
  }
}
