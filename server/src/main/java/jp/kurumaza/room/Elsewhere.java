package jp.kurumaza.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.Nodes;
import jp.kurumaza.platform.Nodes.Told;

/**
 * Who is in a room, and writing there, by another node. A node says who came and went, and now and
 * then everyone anew: whom it does not name any more, as when it is gone, is forgotten.
 */
final class Elsewhere {
  static final Duration LEASE = Duration.ofSeconds(12);
  private static final String HERE = "here";
  private static final String TYPING = "typing";
  private static final int AT_ONCE = 100;

  private final Nodes nodes;
  private final LongSupplier nanoTime;
  private final Map<UUID, Set<UUID>> told = new HashMap<>();
  private final Map<UUID, Map<Guest, Long>> guests = new HashMap<>();
  private final Map<UUID, Map<String, Writing>> writing = new HashMap<>();
  private final Set<UUID> changed = new HashSet<>();

  private record Guest(String node, UUID person) {}

  private record Here(UUID room, List<UUID> people, List<UUID> gone) {}

  private record Writing(UUID room, List<UUID> people, long until) {}

  Elsewhere(Nodes nodes, LongSupplier nanoTime) {
    this.nodes = nodes;
    this.nanoTime = nanoTime;
    nodes.listen(HERE, this::hearHere);
    nodes.listen(TYPING, this::hearTyping);
  }

  /**
   * Tells other nodes who is in a room by this one.
   *
   * @param all everyone, and not only who came since
   */
  synchronized void tell(UUID room, List<UUID> here, boolean all) {
    Set<UUID> before = told.getOrDefault(room, Set.of());
    List<UUID> people = here.stream().filter(p -> all || !before.contains(p)).toList();
    List<UUID> gone = before.stream().filter(p -> !here.contains(p)).toList();
    told.put(room, Set.copyOf(here));
    told.values().removeIf(Set::isEmpty);
    parts(people).forEach(part -> nodes.tell(HERE, Json.write(new Here(room, part, List.of()))));
    parts(gone).forEach(part -> nodes.tell(HERE, Json.write(new Here(room, List.of(), part))));
  }

  void tellTyping(UUID room, List<UUID> typing) {
    List<UUID> most = typing.subList(0, Math.min(AT_ONCE, typing.size()));
    nodes.tell(TYPING, Json.write(new Writing(room, most, 0)));
  }

  synchronized List<UUID> here(UUID room) {
    return guests.getOrDefault(room, Map.of()).keySet().stream().map(Guest::person).toList();
  }

  synchronized List<UUID> typing(UUID room) {
    return writing.getOrDefault(room, Map.of()).values().stream()
        .flatMap(w -> w.people().stream())
        .toList();
  }

  /** Rooms in which something changed since it was asked last, by word or by silence. */
  synchronized Set<UUID> changed() {
    guests.forEach((room, people) -> note(room, people.values().removeIf(this::isOver)));
    writing.forEach((room, some) -> note(room, some.values().removeIf(w -> isOver(w.until()))));
    guests.values().removeIf(Map::isEmpty);
    writing.values().removeIf(Map::isEmpty);
    Set<UUID> rooms = Set.copyOf(changed);
    changed.clear();
    return rooms;
  }

  private synchronized void hearHere(Told words) {
    Here here = Json.read(words.text(), Here.class);
    long until = nanoTime.getAsLong() + LEASE.toNanos();
    Map<Guest, Long> people = guests.computeIfAbsent(here.room(), room -> new HashMap<>());
    for (UUID person : here.people()) {
      note(here.room(), people.put(new Guest(words.node(), person), until) == null);
    }
    for (UUID person : here.gone()) {
      note(here.room(), people.remove(new Guest(words.node(), person)) != null);
    }
  }

  private synchronized void hearTyping(Told words) {
    Writing said = Json.read(words.text(), Writing.class);
    long until = nanoTime.getAsLong() + Presence.WRITING.toNanos();
    writing
        .computeIfAbsent(said.room(), room -> new HashMap<>())
        .put(words.node(), new Writing(said.room(), said.people(), until));
    note(said.room(), true);
  }

  private void note(UUID room, boolean isChanged) {
    if (isChanged) {
      changed.add(room);
    }
  }

  private boolean isOver(long until) {
    return until - nanoTime.getAsLong() <= 0;
  }

  private static Stream<List<UUID>> parts(List<UUID> people) {
    List<UUID> all = new ArrayList<>(people);
    int count = (all.size() + AT_ONCE - 1) / AT_ONCE;
    return IntStream.range(0, count)
        .mapToObj(i -> all.subList(i * AT_ONCE, Math.min((i + 1) * AT_ONCE, all.size())));
  }
}
