package jp.kurumaza.tools.rooms;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;

/**
 * What is to be measured, and on which server.
 *
 * @param seconds of each measurement
 * @param warm seconds of closed loop before the first measurement of a Java system
 * @param idle connections to hold instead; 0 for none
 * @param minutes of a soak
 * @param pace statements a second of a soak, in all rooms together
 * @param stalled of a soak: how many more people in each room stop reading
 * @param port where our server listens
 * @param server its process
 * @param peers folder of the other systems
 * @param only systems to measure; empty for all
 */
record Options(
    List<Shape> shapes,
    int seconds,
    int warm,
    int idle,
    int minutes,
    double pace,
    int stalled,
    int port,
    long server,
    Path peers,
    List<String> only) {

  static Options read(Deque<String> left) {
    List<Shape> shapes = Shape.parse("1x200,1x1000,20x50");
    int seconds = 10;
    int warm = 20;
    int idle = 0;
    int minutes = 15;
    double pace = 20;
    int stalled = 5;
    int port = 8080;
    long server = 0;
    Path peers = Path.of("server/bench");
    List<String> only = List.of();
    while (!left.isEmpty()) {
      String option = left.pop();
      if (left.isEmpty()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      String value = left.pop();
      switch (option) {
        case "--stalled" -> stalled = Integer.parseInt(value);
        case "--shapes" -> shapes = Shape.parse(value);
        case "--seconds" -> seconds = Integer.parseInt(value);
        case "--warm" -> warm = Integer.parseInt(value);
        case "--idle" -> idle = Integer.parseInt(value);
        case "--minutes" -> minutes = Integer.parseInt(value);
        case "--pace" -> pace = Double.parseDouble(value);
        case "--port" -> port = Integer.parseInt(value);
        case "--server" -> server = Long.parseLong(value);
        case "--peers" -> peers = Path.of(value);
        case "--only" -> only = List.of(value.split(","));
        default -> throw new IllegalArgumentException("there is no " + option);
      }
    }
    return new Options(
        shapes, seconds, warm, idle, minutes, pace, stalled, port, server, peers, only);
  }

  boolean wants(String system) {
    return only.isEmpty() || only.contains(system);
  }
}
