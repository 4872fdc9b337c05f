package jp.kurumaza.log;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Threads;

/**
 * Tells subscribers of a log what happens in it, in order and without gaps. One thread sends for
 * all logs: events that pile up while it is busy go out as one frame. Another thread reads the past
 * for those who are behind; who reads slowly is left to that thread, and slows nobody.
 */
@OnlyOne
public class Push implements Appends {
  private static final Logger LOGGER = Logger.getLogger(Push.class.getName());
  private static final int PAGE = 500;

  private final Frames frames;
  private final Map<UUID, Channel> channels = new ConcurrentHashMap<>();
  private final ExecutorService sending;
  private final ScheduledExecutorService catchingUp;

  @Inject
  public Push(Frames frames, Threads threads) {
    this.frames = frames;
    this.sending = threads.single("push");
    this.catchingUp = threads.single("push-past");
  }

  @PreDestroy
  void stop() {
    sending.shutdownNow();
    catchingUp.shutdownNow();
  }

  @Override
  public void appended(UUID log, List<LoggedEvent> events) {
    Channel channel = channels.get(log);
    if (channel != null && channel.offer(events)) {
      sending.execute(channel::deliver);
    }
  }

  /** From its position on, the subscriber gets everything that it may see. */
  public void subscribe(UUID log, Subscriber subscriber) {
    // Before the past is read: what is appended meanwhile moves the channel's head.
    channel(log);
    later(log, subscriber);
  }

  /** Ends a subscription. */
  public void unsubscribe(UUID log, Subscriber subscriber) {
    subscriber.end();
    Channel channel = channels.get(log);
    if (channel != null) {
      sending.execute(() -> channel.remove(subscriber));
    }
  }

  /** The client has read up to a sequence; one that fell behind goes on from there. */
  public void acknowledge(UUID log, Subscriber subscriber, long upTo) {
    if (subscriber.acknowledge(upTo)) {
      later(log, subscriber);
    }
  }

  /** Sends a forgettable message to all who listen to a log now. */
  public void signal(UUID log, Function<Viewer, String> message) {
    Channel channel = channels.get(log);
    if (channel != null) {
      sending.execute(() -> channel.signal(message));
    }
  }

  /** The viewers who listen to a log now. */
  public List<Viewer> listening(UUID log) {
    Channel channel = channels.get(log);
    return channel == null ? List.of() : channel.viewers();
  }

  private void catchUp(UUID log, Subscriber subscriber) {
    try {
      readOn(log, subscriber);
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "The past could not be read; trying again in a second", e);
      catchingUp.schedule(() -> catchUp(log, subscriber), 1, TimeUnit.SECONDS);
    }
  }

  private void readOn(UUID log, Subscriber subscriber) {
    while (subscriber.mayReceive()) {
      Frames.Page page = frames.past(log, subscriber.position(), PAGE, subscriber.viewer());
      if (page.upTo() == subscriber.position()) {
        sending.execute(() -> goLive(log, subscriber));
        return;
      }
      subscriber.send(
          frames.frame(subscriber.position(), page.upTo(), page.events(), subscriber.viewer()),
          page.upTo());
    }
  }

  private void goLive(UUID log, Subscriber subscriber) {
    if (!channel(log).admit(subscriber)) {
      later(log, subscriber);
    }
  }

  private Channel channel(UUID log) {
    return channels.computeIfAbsent(log, id -> new Channel(frames, behind -> later(id, behind)));
  }

  private void later(UUID log, Subscriber subscriber) {
    catchingUp.execute(() -> catchUp(log, subscriber));
  }
}
