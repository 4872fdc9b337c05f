package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.platform.PlainThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each frame is written as "after-upTo": what a client needs to know that it misses nothing. */
@Timeout(20)
class PushTest {
  private static final Viewer READER = Viewer.READER;

  private final UUID id = UUID.randomUUID();
  private final List<LoggedEvent> stored = Collections.synchronizedList(new ArrayList<>());
  private final Push push = new Push(new Stored(), new PlainThreads());

  /** The past is what was stored. */
  private final class Stored implements Frames {
    @Override
    public Page past(UUID log, long after, int limit, Viewer viewer) {
      synchronized (stored) {
        List<LoggedEvent> page = stored.stream().skip(after).limit(limit).toList();
        return new Page(page.isEmpty() ? after : page.getLast().sequence(), page);
      }
    }

    @Override
    public String frame(long after, long upTo, List<LoggedEvent> events, Viewer viewer) {
      return after + "-" + upTo;
    }
  }

  @AfterEach
  void stop() {
    push.stop();
  }

  @Test
  void getsThePastAndThenWhatHappens() throws Exception {
    say(3);
    Client client = new Client(0);
    client.awaitPosition(3);
    say(2);
    client.awaitPosition(5);
    client.missedNothing();
  }

  @Test
  void anAcknowledgementCountsThatComesWhileItsFrameIsStillBeingSent() {
    long most = Subscriber.WINDOW;
    AtomicReference<Subscriber> self = new AtomicReference<>();
    Subscriber subscriber = new Subscriber(READER, 0, frame -> self.get().acknowledge(most));
    self.set(subscriber);
    subscriber.send("0-" + most, most);
    assertThat(subscriber.mayReceive()).isTrue();
  }

  @Test
  void whoIsLiveAlreadyIsAdmittedAgain() {
    Channel channel = new Channel(new Stored(), behind -> {});
    Subscriber subscriber = new Subscriber(READER, 0, frame -> {});
    assertThat(channel.admit(subscriber)).isTrue();
    assertThat(channel.admit(subscriber)).as("else it is asked for ever").isTrue();
  }

  @Test
  void goesOnFromWhereTheClientStood() throws Exception {
    say(5);
    Client client = new Client(4);
    client.awaitPosition(5);
    assertThat(client.frames).containsExactly("4-5");
  }

  @Test
  void aClientThatDoesNotReadIsHeldAndThenCatchesUp() throws Exception {
    Client slow = new Client(0);
    Client quick = new Client(0);
    quick.acknowledges = true;
    long all = Subscriber.WINDOW * 3;
    for (long i = 0; i < all; i += 100) {
      say(100);
      quick.awaitPosition(i + 100);
    }
    Thread.sleep(100);
    assertThat(slow.position()).isBetween(Subscriber.WINDOW, Subscriber.WINDOW + 600);
    quick.missedNothing();
    slow.acknowledges = true;
    push.acknowledge(id, slow.subscriber, slow.position());
    slow.awaitPosition(all);
    slow.missedNothing();
  }

  @Test
  void aSilentClientGetsOnlySoManyForgettableMessages() {
    List<String> got = new ArrayList<>();
    Subscriber subscriber = new Subscriber(READER, 0, got::add);
    for (int i = 0; i < Subscriber.SIGNALS + 50; i++) {
      subscriber.signal("here");
    }
    assertThat(got).hasSize(Subscriber.SIGNALS);
    subscriber.acknowledge(0);
    subscriber.signal("here");
    assertThat(got).hasSize(Subscriber.SIGNALS + 1);
  }

  @Test
  void aHoleInWhatIsAnnouncedIsFilledFromTheLog() throws Exception {
    Client client = new Client(0);
    say(1);
    client.awaitPosition(1);
    store(5);
    say(1);
    client.awaitPosition(7);
    client.missedNothing();
  }

  @Test
  void whatIsAnnouncedOutOfOrderIsSentInOrder() throws Exception {
    Client client = new Client(0);
    say(1);
    client.awaitPosition(1);
    List<LoggedEvent> first = store(1);
    List<LoggedEvent> second = store(2);
    push.appended(id, second);
    push.appended(id, first);
    client.awaitPosition(4);
    client.missedNothing();
  }

  @Test
  void whoHasThePartOfWhatIsAnnouncedGetsTheRest() throws Exception {
    store(2);
    Client client = new Client(2);
    while (push.listening(id).isEmpty()) {
      Thread.sleep(2);
    }
    List<LoggedEvent> known = List.copyOf(stored);
    List<LoggedEvent> all = new ArrayList<>(known);
    all.addAll(store(1));
    push.appended(id, all);
    client.awaitPosition(3);
    assertThat(client.frames).containsExactly("2-3");
  }

  @Test
  void aBrokenSocketEndsAlone() throws Exception {
    Client broken = new Client(0);
    broken.broken = true;
    Client other = new Client(0);
    say(1);
    other.awaitPosition(1);
    say(1);
    other.awaitPosition(2);
    other.missedNothing();
  }

  private void say(int count) {
    push.appended(id, store(count));
  }

  private List<LoggedEvent> store(int count) {
    synchronized (stored) {
      long head = stored.size();
      List<LoggedEvent> events =
          LongStream.rangeClosed(head + 1, head + count)
              .mapToObj(
                  sequence ->
                      new LoggedEvent(
                          sequence,
                          Instant.EPOCH,
                          "system",
                          Audience.EVERYONE,
                          new HoldingSet(true)))
              .toList();
      stored.addAll(events);
      return events;
    }
  }

  private final class Client {
    private final List<String> frames = Collections.synchronizedList(new ArrayList<>());
    private final Subscriber subscriber;
    private volatile boolean acknowledges;
    private volatile boolean broken;

    private Client(long after) {
      subscriber = new Subscriber(READER, after, this::take);
      push.subscribe(id, subscriber);
    }

    private void take(String frame) {
      if (broken) {
        throw new IllegalStateException("gone");
      }
      frames.add(frame);
      if (acknowledges) {
        Thread.ofVirtual().start(() -> push.acknowledge(id, subscriber, upTo(frame)));
      }
    }

    private long position() {
      synchronized (frames) {
        return frames.isEmpty() ? 0 : upTo(frames.getLast());
      }
    }

    private void awaitPosition(long expected) throws InterruptedException {
      while (position() < expected) {
        Thread.sleep(2);
      }
      assertThat(position()).isEqualTo(expected);
    }

    private void missedNothing() {
      synchronized (frames) {
        for (int i = 1; i < frames.size(); i++) {
          assertThat(after(frames.get(i))).isEqualTo(upTo(frames.get(i - 1)));
        }
      }
    }

    private static long after(String frame) {
      return Long.parseLong(frame.substring(0, frame.indexOf('-')));
    }

    private static long upTo(String frame) {
      return Long.parseLong(frame.substring(frame.indexOf('-') + 1));
    }
  }
}
