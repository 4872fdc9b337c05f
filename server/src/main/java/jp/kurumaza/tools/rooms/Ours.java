package jp.kurumaza.tools.rooms;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import jp.kurumaza.tools.replay.SeatedRoom;

/** The packaged server, which was started before, with its durable log. */
record Ours(int port, RunningProcess process) implements Contender {

  static Ours running(Options options) {
    ProcessHandle server =
        ProcessHandle.of(options.server())
            .orElseThrow(() -> new IllegalStateException("The server has gone"));
    return new Ours(options.port(), new RunningProcess(server, true));
  }

  @Override
  public String name() {
    return "kurumaza";
  }

  @Override
  public Dialect dialect() {
    return Dialect.KURUMAZA;
  }

  @Override
  public List<Venue> rooms(Shape shape) throws IOException, InterruptedException {
    return SeatedRoom.make(URI.create("http://127.0.0.1:" + port), shape.rooms(), shape.speakers())
        .stream()
        .map(Ours::venue)
        .toList();
  }

  private static Venue venue(SeatedRoom room) {
    String path = "/api/rooms/" + room.id();
    return new Venue(
        path + "/socket",
        room.cookies().stream().map(cookie -> new Door(path + "/statements", cookie)).toList());
  }

  /** It runs on: who started it ends it. */
  @Override
  public void close() {}
}
