package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Everyone in all rooms of one system, on one thread. */
final class Crowd implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final int BUFFER = 4 << 20;
  private static final int AT_A_TIME = 50;
  private static final long PATIENCE = 60 * SECOND;

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final List<Listener> listeners = new ArrayList<>();
  private final List<Hall> halls = new ArrayList<>();
  private final InetSocketAddress server;
  private final Dialect dialect;
  private long acknowledgedAt;

  Crowd(Contender system) throws IOException {
    this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), system.port());
    this.dialect = system.dialect();
  }

  /** People come in and the speakers take their places. */
  void enter(Venue venue, int people, Tally tally) throws IOException {
    Hall hall = new Hall(people, venue.doors().size(), tally);
    halls.add(hall);
    listen(venue.socket(), people, hall);
    for (Door door : venue.doors()) {
      hall.speaking().add(new Speaker(selector, server, door, hall.speaking().size(), hall));
    }
  }

  /** People come in, and read nothing of what they are sent. */
  void stall(Venue venue, int people, Tally tally) throws IOException {
    int before = listeners.size();
    listen(venue.socket(), people, new Hall(people, venue.doors().size(), tally));
    List<Listener> stalled = listeners.subList(before, listeners.size());
    stalled.forEach(Wire::stall);
    stalled.clear();
  }

  private void listen(String path, int people, Hall hall) throws IOException {
    for (int i = 0; i < people; i++) {
      listeners.add(new Listener(selector, server, path, dialect, hall));
      if (i % AT_A_TIME == AT_A_TIME - 1 || i == people - 1) {
        List<Listener> waiting = listeners.stream().filter(one -> !one.isOpen()).toList();
        await(() -> waiting.stream().allMatch(Listener::isOpen));
      }
    }
  }

  int closed() {
    return (int) listeners.stream().filter(Wire::isClosed).count();
  }

  /** A sign of life from everybody, spread over the seconds as among people. */
  void beat(double seconds) throws IOException {
    long begin = System.nanoTime();
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).beat();
      listenUntil(begin + (long) (seconds * SECOND * (i + 1) / listeners.size()));
    }
  }

  /** Everybody speaks as soon as everyone has heard what they said last. */
  void closedLoop(double seconds) throws IOException {
    halls.forEach(hall -> hall.goOn(true));
    listenFor(seconds);
    halls.forEach(hall -> hall.goOn(false));
  }

  /** So many statements a second in all rooms together, one after the other. */
  void paced(double seconds, double pace) throws IOException {
    long begin = System.nanoTime();
    long all = Math.round(seconds * pace);
    for (long i = 0; i < all; i++) {
      long due = begin + (long) (i / pace * SECOND);
      Hall hall = halls.get((int) (i % halls.size()));
      listenUntil(due);
      await(() -> hall.speaking().stream().anyMatch(Speaker::isFree));
      hall.speaking().stream().filter(Speaker::isFree).findFirst().orElseThrow().say(due);
    }
  }

  /** Waits for what is under way; returns how many deliveries did not come. */
  long settle() throws IOException {
    long end = System.nanoTime() + 10 * SECOND;
    while (missing() > 0 && System.nanoTime() < end) {
      listenFor(0.01);
    }
    return missing();
  }

  private long missing() {
    return halls.stream().mapToLong(Hall::missing).sum();
  }

  long said() {
    return halls.stream().flatMap(hall -> hall.speaking().stream()).mapToLong(Speaker::said).sum();
  }

  void listenFor(double seconds) throws IOException {
    listenUntil(System.nanoTime() + (long) (seconds * SECOND));
  }

  private void listenUntil(long end) throws IOException {
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      turn(left);
    }
  }

  private void await(BooleanSupplier there) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The server did not answer in time");
      }
      turn(SECOND / 100);
    }
  }

  private void turn(long nanos) throws IOException {
    if (nanos < 1_000_000) {
      selector.selectNow();
    } else {
      selector.select(nanos / 1_000_000);
    }
    selector.selectedKeys().forEach(key -> ((Wire) key.attachment()).ready(buffer));
    selector.selectedKeys().clear();
    long now = System.nanoTime();
    if (now - acknowledgedAt > SECOND / 10) {
      acknowledgedAt = now;
      listeners.forEach(listener -> listener.acknowledge(now));
    }
  }

  @Override
  public void close() throws IOException {
    selector.keys().forEach(key -> ((Wire) key.attachment()).close());
    selector.close();
  }
}
