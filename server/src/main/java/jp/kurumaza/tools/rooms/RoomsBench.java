package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets people in rooms talk, on our server and on others that do nothing but pass words on: first
 * as fast as everyone hears them (closed loop), then at a pace.
 */
public final class RoomsBench {
  private static final double WARMING = 0.5;
  private static final double PACED_WARMING = 2;

  private final Options options;

  /**
   * @param peers folder of the other systems
   * @param server our server's process
   * @param seconds of each measurement
   * @param warm seconds of closed loop before the first measurement of a Java system
   * @param only systems to measure; empty for all
   */
  private record Options(
      List<Shape> shapes,
      int seconds,
      int warm,
      int port,
      long server,
      Path peers,
      List<String> only) {

    static Options read(Deque<String> left) {
      List<Shape> shapes = Shape.parse("1x200,1x1000,20x50");
      int seconds = 10;
      int warm = 20;
      int port = 0;
      long server = 0;
      Path peers = Path.of("server/bench");
      List<String> only = List.of();
      while (!left.isEmpty()) {
        String option = left.pop();
        String value = left.isEmpty() ? "" : left.pop();
        switch (option) {
          case "--shapes" -> shapes = Shape.parse(value);
          case "--seconds" -> seconds = Integer.parseInt(value);
          case "--warm" -> warm = Integer.parseInt(value);
          case "--port" -> port = Integer.parseInt(value);
          case "--server" -> server = Long.parseLong(value);
          case "--peers" -> peers = Path.of(value);
          case "--only" -> only = List.of(value.split(","));
          default -> throw new IllegalArgumentException("there is no " + option);
        }
      }
      return new Options(shapes, seconds, warm, port, server, peers, only);
    }

    boolean wants(String system) {
      return only.isEmpty() || only.contains(system);
    }
  }

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

  public RoomsBench(Deque<String> arguments) {
    options = Options.read(new ArrayDeque<>(arguments));
  }

  /** Each line as soon as it is known. */
  public void run(Consumer<Figures> line) throws IOException, InterruptedException {
    Ours ours = new Ours(options.port(), process(options.server()));
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

  static RunningProcess process(long pid) {
    return new RunningProcess(
        ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no process " + pid)),
        true);
  }

  private Figures measure(Contender system, Shape shape, double warm)
      throws IOException, InterruptedException {
    Tally tally = new Tally();
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), system.port());
    List<Venue> rooms = system.rooms(shape);
    long before = system.process().bytes();
    try (Crowd crowd = new Crowd(address, system.dialect())) {
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
