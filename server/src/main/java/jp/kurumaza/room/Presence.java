package jp.kurumaza.room;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.Push;
import jp.kurumaza.log.Subscriber;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.Nodes;
import jp.kurumaza.platform.Nodes.Told;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.ShortMemory;
import jp.kurumaza.platform.Threads;

/**
 * Who is here and who is writing: told to a room when it changes, at most once a second, and now
 * and then in any case, by which clients know that they are connected. Never stored.
 */
@OnlyOne
public class Presence {
  private static final Logger LOGGER = Logger.getLogger(Presence.class.getName());
  static final Duration WRITING = Duration.ofSeconds(6);
  private static final Duration A_MOMENT = Duration.ofMillis(100);
  private static final String RIGHTS = "rights";
  private static final int TOLD_ANYWAY_EVERY = 20;
  private static final int RIGHTS_CHECKED_EVERY = 5;

  private final Push push;
  private final Nodes nodes;
  private final Elsewhere elsewhere;
  private final ScheduledExecutorService worker;
  private final Map<UUID, Map<Subscriber, Visitor>> rooms = new ConcurrentHashMap<>();
  private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
  private final Set<UUID> writing = new HashSet<>();
  private long second;

  private record Visitor(Runnable checkRight, long writingUntil) {
    boolean writes() {
      return writingUntil - System.nanoTime() > 0 && writingUntil != 0;
    }
  }

  @Inject
  public Presence(Push push, Nodes nodes, Threads threads) {
    this.push = push;
    this.nodes = nodes;
    this.elsewhere = new Elsewhere(nodes, System::nanoTime);
    this.worker = threads.single("presence");
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    nodes.listen(RIGHTS, this::hearOfRights);
    worker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  /**
   * @param checkRight ends the visit if it may not go on; called every few seconds
   */
  public void enter(UUID room, Subscriber subscriber, Runnable checkRight) {
    rooms
        .computeIfAbsent(room, id -> new ConcurrentHashMap<>())
        .put(subscriber, new Visitor(checkRight, 0));
    changed.add(room);
  }

  public void leave(UUID room, Subscriber subscriber) {
    rooms.computeIfPresent(
        room,
        (id, visitors) -> {
          visitors.remove(subscriber);
          return visitors.isEmpty() ? null : visitors;
        });
    changed.add(room);
  }

  /** Writing is forgotten after some seconds, unless it is said again. */
  public void typing(UUID room, Subscriber subscriber, boolean typing) {
    long until = typing ? System.nanoTime() + WRITING.toNanos() : 0;
    Map<Subscriber, Visitor> visitors = rooms.get(room);
    if (visitors != null) {
      visitors.computeIfPresent(subscriber, (s, v) -> new Visitor(v.checkRight(), until));
      changed.add(room);
    }
  }

  /** The participants who are here, by whatever node. */
  public List<UUID> present(UUID room) {
    return together(here(room), elsewhere.here(room));
  }

  /** Ends at once the visits that may not go on; by other nodes, as soon as they know of it. */
  public void checkRights(UUID room) {
    checkRightsHere(room);
    nodes.tell(RIGHTS, room.toString());
  }

  private void hearOfRights(Told told) {
    UUID room = UUID.fromString(told.text());
    worker.schedule(
        () -> checkRightsHere(room),
        ShortMemory.LIFE.plus(A_MOMENT).toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private void checkRightsHere(UUID room) {
    rooms.getOrDefault(room, Map.of()).values().forEach(visitor -> visitor.checkRight().run());
  }

  /** Who is at this moment in each room that somebody is in by this node; without mere readers. */
  public Map<UUID, Set<UUID>> here() {
    return rooms.keySet().stream()
        .collect(Collectors.toMap(room -> room, room -> Set.copyOf(present(room))));
  }

  private void tick() {
    try {
      second++;
      changed.addAll(elsewhere.changed());
      boolean checks = second % RIGHTS_CHECKED_EVERY == 0;
      if (!nodes.alone()) {
        (checks ? Stream.concat(rooms.keySet().stream(), changed.stream()) : changed.stream())
            .distinct()
            .forEach(room -> share(room, checks));
      }
      Collection<UUID> due =
          second % TOLD_ANYWAY_EVERY == 0 ? rooms.keySet() : List.copyOf(changed);
      changed.removeAll(due);
      due.forEach(this::tell);
      if (checks) {
        rooms.values().stream()
            .flatMap(visitors -> visitors.values().stream())
            .forEach(visitor -> visitor.checkRight().run());
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "Presence could not be told; trying again in a second", e);
    }
  }

  /** Other nodes hear who is here by this one. */
  private void share(UUID room, boolean all) {
    elsewhere.tell(room, here(room), all);
    List<UUID> typing = typing(room);
    boolean stopped = typing.isEmpty() && writing.remove(room);
    if (!typing.isEmpty() || stopped) {
      elsewhere.tellTyping(room, typing);
    }
    if (!typing.isEmpty()) {
      writing.add(room);
    }
  }

  private void tell(UUID room) {
    List<UUID> typing = typing(room);
    if (!typing.isEmpty()) {
      changed.add(room); // to be told again when they stop
    }
    String frame =
        Json.write(
            Map.of(
                "here", present(room),
                "typing", together(typing, elsewhere.typing(room))));
    push.signal(room, viewer -> frame);
  }

  private List<UUID> here(UUID room) {
    return people(rooms.getOrDefault(room, Map.of()).keySet().stream());
  }

  private List<UUID> typing(UUID room) {
    return people(
        rooms.getOrDefault(room, Map.of()).entrySet().stream()
            .filter(entry -> entry.getValue().writes())
            .map(Map.Entry::getKey));
  }

  private static List<UUID> together(List<UUID> here, List<UUID> elsewhere) {
    return Stream.concat(here.stream(), elsewhere.stream()).distinct().toList();
  }

  private static List<UUID> people(Stream<Subscriber> subscribers) {
    return subscribers
        .map(subscriber -> subscriber.viewer().participant())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
