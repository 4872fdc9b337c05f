package jp.kurumaza.tools;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.UUID;
import jp.kurumaza.platform.Json;
import jp.kurumaza.tools.replay.Replaying;
import jp.kurumaza.tools.replay.Replaying.Report;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./kurumaza replay FILE [--url URL | --port N] [--room ID] [--speed N] [--state FILE]}. The
 * last line that it prints is a report as JSON; it ends with 0 if every line was sent, 3 if the
 * server went away (the same command with the same --state goes on), 2 for a wrong command line.
 */
public final class Replay {
  private static final int USAGE = 2;
  private static final int SERVER_GONE = 3;

  private final Deque<String> arguments;
  private @Nullable Path file;
  private URI server = URI.create("http://127.0.0.1:8080");
  private @Nullable UUID room;
  private double speed = 1;
  private @Nullable Path state;

  private Replay(String[] arguments) {
    this.arguments = new ArrayDeque<>(Arrays.asList(arguments));
  }

  public static void main(String[] arguments) throws InterruptedException {
    System.exit(new Replay(arguments).run());
  }

  private int run() throws InterruptedException {
    try {
      parse();
      if (file == null) {
        throw new IllegalArgumentException("replay needs a FILE");
      }
      Report report = new Replaying(server, speed, state).play(file, room);
      System.out.println(Json.write(report.summary()));
      return report.complete() ? 0 : SERVER_GONE;
    } catch (IOException
        | IllegalStateException
        | IllegalArgumentException
        | NoSuchElementException e) {
      System.err.println("replay: " + e.getMessage());
      return USAGE;
    }
  }

  private void parse() {
    while (!arguments.isEmpty()) {
      String argument = arguments.pop();
      switch (argument) {
        case "--url" -> server = URI.create(value(argument));
        case "--port" ->
            server = URI.create("http://127.0.0.1:" + Integer.parseInt(value(argument)));
        case "--room" -> room = UUID.fromString(value(argument));
        case "--speed" -> speed = positive(argument);
        case "--state" -> state = Path.of(value(argument));
        default -> {
          if (argument.startsWith("--")) {
            throw new IllegalArgumentException("there is no " + argument);
          }
          file = Path.of(argument);
        }
      }
    }
  }

  private String value(String option) {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return arguments.pop();
  }

  private double positive(String option) {
    double value = Double.parseDouble(value(option));
    if (!(value > 0)) {
      throw new IllegalArgumentException(option + " must be more than 0");
    }
    return value;
  }
}
