package jp.kurumaza.room;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.kurumaza.log.Push;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;

/** Tells a room how many reacted, at most once a second, however many do. */
@OnlyOne
public class LiveReactions {
  private final Reactions reactions;
  private final Push push;
  private final ScheduledExecutorService worker;
  private final Map<UUID, Set<Long>> changed = new ConcurrentHashMap<>();

  @Inject
  public LiveReactions(Reactions reactions, Push push, Threads threads) {
    this.reactions = reactions;
    this.push = push;
    this.worker = threads.single("reactions");
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  /** A statement's counts are others now. */
  public void changed(UUID room, long statement) {
    changed.compute(
        room,
        (id, waiting) -> {
          if (waiting == null) {
            worker.schedule(() -> tell(id), 1, TimeUnit.SECONDS);
          }
          Set<Long> statements = waiting == null ? ConcurrentHashMap.newKeySet() : waiting;
          statements.add(statement);
          return statements;
        });
  }

  private void tell(UUID room) {
    Set<Long> statements = changed.remove(room);
    if (statements != null) {
      String frame = Json.write(Map.of("reactions", reactions.counts(room, statements)));
      push.signal(room, viewer -> frame);
    }
  }
}
