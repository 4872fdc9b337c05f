package jp.kurumaza.tools;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import jp.kurumaza.platform.Json;
import jp.kurumaza.tools.replay.StatementBench;

/**
 * {@code ./kurumaza bench statements [--port N] [--people N] [--seconds N]}: prints figures of a
 * running demonstration server as one line of JSON.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws InterruptedException {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    if (!"statements".equals(left.poll())) {
      fail("there is one: statements [--port N] [--people N] [--seconds N]");
    }
    int port = 8080;
    int people = 50;
    int seconds = 10;
    try {
      while (!left.isEmpty()) {
        String option = left.pop();
        int value = left.isEmpty() ? 0 : Integer.parseInt(left.pop());
        switch (option) {
          case "--port" -> port = value;
          case "--people" -> people = value;
          case "--seconds" -> seconds = value;
          default -> fail("there is no " + option);
        }
      }
      StatementBench bench = new StatementBench(URI.create("http://127.0.0.1:" + port));
      System.out.println(Json.write(bench.run(people, seconds)));
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      fail(e.getMessage() == null ? "the server can't be reached" : e.getMessage());
    }
  }

  private static void fail(String why) {
    System.err.println("bench: " + why);
    System.exit(2);
  }
}
