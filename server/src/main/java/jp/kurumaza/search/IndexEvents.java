package jp.kurumaza.search;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kurumaza.log.LogKind;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.Projection;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.Spoken;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementRedacted;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementVeiled;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Rooms;
import jp.kurumaza.search.SearchIndex.Changes;

/**
 * Keeps the index. An event says which places changed; what stands there is taken from the present,
 * so that telling it again, or late, leads to the same index.
 */
@OnlyOne
public class IndexEvents implements Projection {
  private static final Duration COMMIT_AFTER = Duration.ofSeconds(3);
  private static final int COMMIT_AT = 5_000;

  private final SearchIndex index;
  private final Entries entries;
  private final Rooms rooms;
  private long committed = System.nanoTime();
  private int events;

  @Inject
  public IndexEvents(SearchIndex index, Entries entries, Rooms rooms) {
    this.index = index;
    this.entries = entries;
    this.rooms = rooms;
  }

  @Override
  public String name() {
    return "index-events";
  }

  @Override
  public long cursor(UUID log) {
    return index.cursor(log);
  }

  @Override
  public void project(UUID log, LogKind kind, List<LoggedEvent> happened) {
    Changes changes =
        switch (kind) {
          case TOPIC -> new Changes(List.of(log), entries.ofTopic(log), List.of(), false);
          case ROOM -> changes(log, happened);
        };
    index.advance(log, happened.getLast().sequence(), changes);
    events += happened.size();
  }

  @Override
  public void settled() {
    index.refresh();
    boolean due = System.nanoTime() - committed > COMMIT_AFTER.toNanos();
    if (due || events >= COMMIT_AT) {
      index.commit();
      committed = System.nanoTime();
      events = 0;
    }
  }

  private Changes changes(UUID room, List<LoggedEvent> happened) {
    Set<Long> touched =
        happened.stream().flatMap(event -> statement(event).stream()).collect(toSet());
    Optional<UUID> topic = rooms.find(room).map(RoomSettings::topic);
    if (topic.isEmpty() || touched.isEmpty()) {
      return new Changes(List.of(), List.of(), List.of(), false);
    }
    List<Entry> put = new ArrayList<>(entries.ofRoom(room, touched));
    put.forEach(entry -> touched.remove(entry.place().sequence()));
    List<Place> gone = touched.stream().map(s -> Place.ofStatement(topic.get(), room, s)).toList();
    boolean erased = happened.stream().anyMatch(e -> e.event() instanceof StatementRedacted);
    if (happened.stream().allMatch(IndexEvents::addsOnly)) {
      return new Changes(List.of(), put, gone, erased);
    }
    put.addAll(entries.ofTopic(topic.get()));
    return new Changes(List.of(topic.get()), put, gone, erased);
  }

  /** Other events can change what still stands of an outcome that cites the statement. */
  private static boolean addsOnly(LoggedEvent logged) {
    return statement(logged).isEmpty()
        || logged.event() instanceof StatementSubmitted
        || logged.event() instanceof StatementHeld
        || logged.event() instanceof StatementVeiled;
  }

  private static Optional<Long> statement(LoggedEvent logged) {
    return switch (logged.event()) {
      case Spoken e -> Optional.of(e.statementIn(logged.sequence()));
      case StatementHidden e -> Optional.of(e.statement());
      case StatementWithdrawn e -> Optional.of(e.statement());
      case StatementRedacted e -> Optional.of(e.statement());
      case Event other -> Optional.empty();
    };
  }
}
