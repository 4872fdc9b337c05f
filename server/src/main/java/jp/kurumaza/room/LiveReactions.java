package jp.kurumaza.room;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.kurumaza.log.Push;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.Nodes;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;

/** Tells a room how many reacted, at most once a second, however many do. */
@OnlyOne
public class LiveReactions {
  private static final String SUBJECT = "reactions";

  private final Reactions reactions;
  private final Push push;
  private final Nodes nodes;
  private final ScheduledExecutorService worker;
  private final Map<UUID, Set<Long>> changed = new ConcurrentHashMap<>();

  @Inject
  public LiveReactions(Reactions reactions, Push push, Nodes nodes, Threads threads) {
    this.reactions = reactions;
    this.push = push;
    this.nodes = nodes;
    this.worker = threads.single("reactions");
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    nodes.listen(SUBJECT, this::hear);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  /** A statement's counts are others now. */
  public void changed(UUID room, long statement) {
    await(room, statement);
    nodes.tell(SUBJECT, room + " " + statement);
  }

  private void hear(Nodes.Told told) {
    String[] words = told.text().split(" ");
    await(UUID.fromString(words[0]), Long.parseLong(words[1]));
  }

  private void await(UUID room, long statement) {
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
