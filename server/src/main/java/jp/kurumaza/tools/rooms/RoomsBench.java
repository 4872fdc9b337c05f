package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets people in rooms talk, on our server and on others that do nothing but pass words on: first
 * as fast as everyone hears them (closed loop), then at a pace.
 */
public final class RoomsBench {
  private static final double WARMING = 0.5;
  private static final double PACED_WARMING = 10;

  private static final int IDLE_ROOMS = 20;
  private static final int HEARTBEAT = 45;

  private final Options options;

  /** One line: a system in a shape. Times from when a statement was due until it was heard. */
  public record Figures(
      String shape,
      String system,
      double deliveriesPerSecond,
      double p50Ms,
      double p99Ms,
      double cpuSecondsPerMillion,
      long bytesPerConnection,
      long lost,
      long duplicated,
      long outOfOrder) {}

  /** One line: connections that were made and held, and what they cost. */
  public record Idle(int idle, int held, long bytesPerConnection, double cpuSecondsPerMinute) {}

  public RoomsBench(Deque<String> arguments) {
    options = Options.read(arguments);
  }

  /** Each line as soon as it is known. */
  public void run(Consumer<Object> line) throws IOException, InterruptedException {
    Ours ours = Ours.running(options);
    if (options.idle() > 0) {
      line.accept(idle(ours));
      return;
    }
    boolean first = true;
    for (Shape shape : options.shapes()) {
      if (options.wants(ours.name())) {
        line.accept(measure(ours, shape, first ? options.warm() : WARMING));
        first = false;
      }
      for (String name : Peer.NAMES) {
        if (options.wants(name)) {
          try (Peer peer = new Peer(name, options.peers())) {
            line.accept(measure(peer, shape, peer.process().java() ? options.warm() : 1));
          }
        }
      }
    }
  }

  /** So many connections on which nothing is said, with a sign of life every 45 seconds. */
  private Idle idle(Ours ours) throws IOException, InterruptedException {
    Shape shape = new Shape(IDLE_ROOMS, options.idle() / IDLE_ROOMS);
    long before = ours.process().bytes();
    try (Crowd crowd = new Crowd(ours)) {
      for (Venue room : ours.rooms(shape.quiet())) {
        crowd.enter(room, shape.people(), new Tally());
      }
      double cpu = ours.process().cpuSeconds();
      long begin = System.nanoTime();
      for (int left = options.seconds(); left > 0; left -= HEARTBEAT) {
        crowd.beat(Math.min(left, HEARTBEAT));
      }
      double minutes = (System.nanoTime() - begin) / 6e10;
      cpu = ours.process().cpuSeconds() - cpu;
      long bytes = (ours.process().bytes() - before) / shape.connections();
      int held = shape.connections() - crowd.closed();
      return new Idle(shape.connections(), held, bytes, cpu / minutes);
    }
  }

  private Figures measure(Contender system, Shape shape, double warm)
      throws IOException, InterruptedException {
    Tally tally = new Tally();
    List<Venue> rooms = system.rooms(shape);
    long before = system.process().bytes();
    try (Crowd crowd = new Crowd(system)) {
      for (Venue room : rooms) {
        crowd.enter(room, shape.people(), tally);
      }
      crowd.listenFor(1);
      long bytes = (system.process().bytes() - before) / shape.connections();
      crowd.closedLoop(warm);
      long lost = crowd.settle();
      tally.begin();
      double cpu = system.process().cpuSeconds();
      long begin = System.nanoTime();
      crowd.closedLoop(options.seconds());
      double seconds = (System.nanoTime() - begin) / 1e9;
      long deliveries = tally.delivered();
      cpu = system.process().cpuSeconds() - cpu;
      lost += crowd.settle();
      crowd.paced(PACED_WARMING, shape.pace());
      tally.begin();
      crowd.paced(options.seconds(), shape.pace());
      lost += crowd.settle();
      return new Figures(
          shape.toString(),
          system.name(),
          Math.round(deliveries / seconds),
          tally.quantile(0.5),
          tally.quantile(0.99),
          Math.round(cpu / deliveries * 1e8) / 100.0,
          bytes,
          lost,
          tally.wasDuplicated(),
          tally.wasOutOfOrder());
    }
  }
}
