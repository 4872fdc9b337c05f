package jp.kurumaza.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** The live end of one log: who is level with its head. All but {@link #offer} on one thread. */
final class Channel {
  private final Frames frames;
  private final Consumer<Subscriber> behind;
  private final Queue<List<LoggedEvent>> pending = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final Set<Subscriber> live = ConcurrentHashMap.newKeySet();
  private long head;

  /** What those who stand at a position and may see the same get. */
  private record Part(long position, Viewer like) {}

  /**
   * @param behind takes those who are no longer level with the head
   */
  Channel(Frames frames, Consumer<Subscriber> behind) {
    this.frames = frames;
    this.behind = behind;
  }

  /** Returns true if {@link #deliver} must be scheduled. */
  boolean offer(List<LoggedEvent> events) {
    pending.add(events);
    return scheduled.compareAndSet(false, true);
  }

  void deliver() {
    scheduled.set(false);
    List<LoggedEvent> batch = new ArrayList<>();
    for (List<LoggedEvent> next = pending.poll(); next != null; next = pending.poll()) {
      batch.addAll(next);
    }
    batch.removeIf(event -> event.sequence() <= head);
    if (batch.isEmpty()) {
      return;
    }
    batch.sort(Comparator.comparingLong(LoggedEvent::sequence));
    long after = batch.getFirst().sequence() - 1;
    head = batch.getLast().sequence();
    boolean whole = head - after == batch.size();
    Map<Part, String> encoded = new HashMap<>();
    for (Subscriber subscriber : live) {
      long position = subscriber.position();
      boolean follows = whole && position >= after && position < head;
      if (follows && subscriber.mayReceive()) {
        List<LoggedEvent> rest = batch.subList((int) (position - after), batch.size());
        Viewer like = concerns(rest, subscriber.viewer()) ? subscriber.viewer() : crowd(subscriber);
        subscriber.send(
            encoded.computeIfAbsent(
                new Part(position, like), part -> frames.frame(position, head, rest, like)),
            head);
      } else if (position < head) {
        live.remove(subscriber);
        behind.accept(subscriber);
      }
    }
  }

  /** True if the subscriber has all that was delivered, and so is live from now on. */
  boolean admit(Subscriber subscriber) {
    boolean level = subscriber.position() >= head;
    if (level) {
      live.add(subscriber);
    }
    return level;
  }

  void remove(Subscriber subscriber) {
    live.remove(subscriber);
  }

  void signal(Function<Viewer, String> message) {
    live.removeIf(Subscriber::hasEnded);
    live.forEach(subscriber -> subscriber.signal(message.apply(subscriber.viewer())));
  }

  List<Viewer> viewers() {
    return live.stream().map(Subscriber::viewer).toList();
  }

  /** Whether somebody gets a frame of their own, because an event is for them alone. */
  private static boolean concerns(List<LoggedEvent> batch, Viewer viewer) {
    return batch.stream()
        .anyMatch(
            event ->
                event.audience().kind() == Audience.Kind.PERSON
                    && event.audience().includes(viewer));
  }

  /** Everyone of the same kind gets the same frame. */
  private static Viewer crowd(Subscriber subscriber) {
    return new Viewer(subscriber.viewer().crew(), null);
  }
}
