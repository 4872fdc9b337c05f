package jp.kurumaza.log;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.log.EventLog.LogHead;
import jp.kurumaza.platform.Nodes;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;

/**
 * Tells other nodes that a log is at a sequence, and hears it from them. The heads in the database,
 * once a second, are the net below it.
 */
@OnlyOne
public class OtherNodes implements Appends {
  private static final Logger LOGGER = Logger.getLogger(OtherNodes.class.getName());
  private static final String SUBJECT = "log";

  private final EventLog log;
  private final Nodes nodes;
  private final ScheduledExecutorService worker;
  private final Map<UUID, Long> known = new ConcurrentHashMap<>();

  @Inject
  public OtherNodes(EventLog log, Nodes nodes, Threads threads) {
    this.log = log;
    this.nodes = nodes;
    this.worker = threads.single("heads");
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    if (!nodes.alone()) {
      log.heads().forEach(head -> known.put(head.log(), head.head()));
      nodes.listen(SUBJECT, told -> hear(told.text()));
      worker.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  @Override
  public void appended(UUID changed, List<LoggedEvent> events) {}

  @Override
  public void committed(UUID changed, long head) {
    known.merge(changed, head, Math::max);
    nodes.tell(SUBJECT, changed + " " + head);
  }

  private void hear(String told) {
    String[] words = told.split(" ");
    hear(UUID.fromString(words[0]), Long.parseLong(words[1]));
  }

  /** Not known before it was heard of: a failure is made good by the next look. */
  private void hear(UUID changed, long head) {
    if (known.getOrDefault(changed, 0L) < head) {
      log.hear(changed, head);
      known.merge(changed, head, Math::max);
    }
  }

  private void look() {
    try {
      for (LogHead head : log.heads()) {
        hear(head.log(), head.head());
      }
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "The heads could not be read; trying again in a second", e);
    }
  }
}
