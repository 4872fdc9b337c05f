package jp.kurumaza.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where logs are kept. */
public interface LogStore {

  void create(UUID log, LogKind kind);

  /** Runs work in a transaction of its own that holds the log's row; commits when it returns. */
  <R> R locked(UUID log, Function<Locked, R> work);

  /** The sequence of the newest event; a not-found problem where there is no such log. */
  long head(UUID log);

  List<LoggedEvent> events(UUID log, long after, int limit);

  List<EventLog.LogHead> heads();

  /** A log while it is held. */
  interface Locked {
    long head();

    List<LoggedEvent> events(long after, int limit);

    /** Those of these commands that the log has seen before; the map may be added to. */
    Map<Sent, Earlier> earlier(Collection<Sent> commands);

    /** Adds an event at the head. */
    void insert(LoggedEvent event, @Nullable CommandKey key);

    /** Erases the words of these events. */
    void erase(List<Long> sequences);
  }

  /** What makes a command recognisable in its log. */
  record Sent(String actor, UUID key) {}

  /** A command seen before: where it stands, and its hash then. */
  record Earlier(long sequence, String hash) {}
}
