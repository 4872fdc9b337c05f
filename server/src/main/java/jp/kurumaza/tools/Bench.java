package jp.kurumaza.tools;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import jp.kurumaza.platform.Json;
import jp.kurumaza.tools.replay.NodesBench;
import jp.kurumaza.tools.replay.StatementBench;
import jp.kurumaza.tools.rooms.RoomsBench;
import jp.kurumaza.tools.rooms.SoakBench;

/** {@code ./kurumaza bench …}: prints figures, each as one line of JSON. */
public final class Bench {
  private static final String USAGE =
      "there are: statements [--port N] [--people N] [--seconds N]; nodes [--ports N,N]"
          + " [--seconds N]; moderation FILE.csv; rooms and soak, which ./kurumaza bench starts";

  private Bench() {}

  public static void main(String[] arguments) throws InterruptedException {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    try {
      run(left.isEmpty() ? "" : left.pop(), left);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      System.err.println(
          "bench: " + (e.getMessage() == null ? "the server can't be reached" : e.getMessage()));
      System.exit(2);
    }
  }

  private static void run(String bench, Deque<String> left)
      throws IOException, InterruptedException {
    switch (bench) {
      case "statements" -> print(statements(left));
      case "nodes" -> print(nodes(left));
      case "moderation" -> print(ModerationBench.run(Path.of(only(left))));
      case "rooms" -> new RoomsBench(left).run(Bench::print);
      case "soak" -> print(new SoakBench(left).run());
      default -> throw new IllegalArgumentException(USAGE);
    }
  }

  private static void print(Object figures) {
    System.out.println(Json.write(figures));
  }

  /** Of a running demonstration server. */
  private static StatementBench.Figures statements(Deque<String> left)
      throws IOException, InterruptedException {
    int port = 8080;
    int people = 50;
    int seconds = 10;
    while (!left.isEmpty()) {
      String option = left.pop();
      int value = Integer.parseInt(value(left, option));
      switch (option) {
        case "--port" -> port = value;
        case "--people" -> people = value;
        case "--seconds" -> seconds = value;
        default -> throw new IllegalArgumentException("there is no " + option);
      }
    }
    return new StatementBench(URI.create("http://127.0.0.1:" + port)).run(people, seconds);
  }

  /** Of two running nodes of a demonstration. */
  private static NodesBench.Figures nodes(Deque<String> left)
      throws IOException, InterruptedException {
    String[] ports = {"8080", "8081"};
    int seconds = 10;
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--ports" -> ports = value(left, option).split(",", 2);
        case "--seconds" -> seconds = Integer.parseInt(value(left, option));
        default -> throw new IllegalArgumentException("there is no " + option);
      }
    }
    if (ports.length != 2) {
      throw new IllegalArgumentException("--ports needs two");
    }
    return new NodesBench(at(ports[0]), at(ports[1])).run(seconds);
  }

  private static URI at(String port) {
    return URI.create("http://127.0.0.1:" + Integer.parseInt(port));
  }

  private static String only(Deque<String> left) {
    if (left.size() != 1) {
      throw new IllegalArgumentException(USAGE);
    }
    return left.pop();
  }

  private static String value(Deque<String> left, String option) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.pop();
  }
}
