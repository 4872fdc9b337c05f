package jp.kurumaza.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.log.EventLog.LogHead;
import jp.kurumaza.log.event.Worded;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** Logs in memory, one transaction at a time. */
public final class InMemoryLogStore implements LogStore {
  private final Map<UUID, Stored> logs = new LinkedHashMap<>();

  private static final class Stored {
    private final LogKind kind;
    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<Sent, Earlier> earlier = new HashMap<>();

    private Stored(LogKind kind) {
      this.kind = kind;
    }

    private List<LoggedEvent> after(long after, int limit) {
      return events.stream().skip(after).limit(limit).toList();
    }
  }

  @Override
  public synchronized void create(UUID log, LogKind kind) {
    logs.computeIfAbsent(log, id -> new Stored(kind));
  }

  @Override
  public synchronized <R> R locked(UUID log, Function<Locked, R> work) {
    Held held = new Held(stored(log));
    R result = work.apply(held);
    held.commit();
    return result;
  }

  @Override
  public synchronized long head(UUID log) {
    return stored(log).events.size();
  }

  @Override
  public synchronized List<LoggedEvent> events(UUID log, long after, int limit) {
    return stored(log).after(after, limit);
  }

  @Override
  public synchronized List<LogHead> heads() {
    return logs.entrySet().stream()
        .map(log -> new LogHead(log.getKey(), log.getValue().kind, log.getValue().events.size()))
        .toList();
  }

  private Stored stored(UUID log) {
    Stored stored = logs.get(log);
    if (stored == null) {
      throw new Problem(ProblemType.NOT_FOUND, "この記録は見つかりません。");
    }
    return stored;
  }

  private static final class Held implements Locked {
    private final Stored stored;
    private final List<LoggedEvent> inserted = new ArrayList<>();
    private final Map<Sent, Earlier> keyed = new HashMap<>();
    private final Set<Long> erased = new HashSet<>();

    private Held(Stored stored) {
      this.stored = stored;
    }

    @Override
    public long head() {
      return stored.events.size() + inserted.size();
    }

    @Override
    public List<LoggedEvent> events(long after, int limit) {
      return stored.after(after, limit);
    }

    @Override
    public Map<Sent, Earlier> earlier(Collection<Sent> commands) {
      Map<Sent, Earlier> found = new HashMap<>(stored.earlier);
      found.keySet().retainAll(commands);
      return found;
    }

    @Override
    public void insert(LoggedEvent event, CommandKey key) {
      inserted.add(event);
      if (key != null) {
        keyed.put(new Sent(event.actor(), key.key()), new Earlier(event.sequence(), key.hash()));
      }
    }

    @Override
    public void erase(List<Long> sequences) {
      erased.addAll(sequences);
    }

    private void commit() {
      stored.events.addAll(inserted);
      stored.earlier.putAll(keyed);
      stored.events.replaceAll(
          event -> erased.contains(event.sequence()) ? wordless(event) : event);
    }

    private static LoggedEvent wordless(LoggedEvent event) {
      return event.event() instanceof Worded worded ? event.with(worded.withText(null)) : event;
    }
  }
}
