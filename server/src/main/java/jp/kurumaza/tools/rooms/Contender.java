package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.util.List;

/** A running system that carries words from some to all. */
interface Contender extends AutoCloseable {
  String name();

  int port();

  RunningProcess process();

  Dialect dialect();

  /** New rooms, empty. */
  List<Venue> rooms(Shape shape) throws IOException, InterruptedException;

  @Override
  void close();
}
