package jp.kurumaza.tools.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends the turns of a transcript one after the other, each after the last was acknowledged. */
public final class Replaying {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final double speed;
  private final @Nullable Path state;

  /**
   * @param speed 2 is twice as fast as people spoke
   * @param state keeps the room and the speakers' cookies for a second run
   */
  public Replaying(URI server, double speed, @Nullable Path state) {
    this.server = server;
    this.speed = speed;
    this.state = state;
  }

  /**
   * What came of it.
   *
   * @param complete false if the server went away before the end
   */
  public record Report(boolean complete, Summary summary) {}

  /** The last line that is printed. */
  public record Summary(UUID room, int sent, int acknowledged, List<Refused> refused) {}

  /**
   * A line that the server did not take.
   *
   * @param type the problem's name
   */
  public record Refused(int line, String type) {}

  /**
   * @param room null makes one on the demonstration topic, or goes on in that of the state
   */
  public Report play(Path file, @Nullable UUID room) throws IOException, InterruptedException {
    List<Turn> turns = TranscriptFile.read(file);
    Memory memory = Memory.read(state);
    UUID into = room != null ? room : memory.room();
    if (into == null) {
      into = new DemoRoom(client, server).make(Speakers.nickname(file.getFileName() + "", 1));
    }
    memory = memory.in(into);
    memory.write(state);
    return play(turns, into, new Speakers(client, server, into, memory, state));
  }

  private Report play(List<Turn> turns, UUID room, Speakers speakers) throws InterruptedException {
    List<Refused> refused = new ArrayList<>();
    int sent = 0;
    int acknowledged = 0;
    long start = System.nanoTime();
    try {
      for (Turn turn : turns) {
        sleepUntil(start + (long) (turn.at() / speed * 1e9));
        Visitor speaker = speakers.get(turn.speaker());
        sent++;
        Visitor.Reply reply =
            speaker.tryPost(
                "/api/rooms/" + room + "/statements",
                Map.of("text", turn.text()),
                key(room, turn.line()));
        if (reply.isSuccess()) {
          acknowledged++;
        } else {
          refused.add(new Refused(turn.line(), reply.problem()));
        }
      }
      return new Report(true, new Summary(room, sent, acknowledged, refused));
    } catch (IOException e) {
      System.err.println("replay: the server went away; run it again with the same --state");
      return new Report(false, new Summary(room, sent, acknowledged, refused));
    }
  }

  private static void sleepUntil(long nanoTime) throws InterruptedException {
    long left = nanoTime - System.nanoTime();
    if (left > 0) {
      Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
    }
  }

  private static UUID key(UUID room, int line) {
    return UUID.nameUUIDFromBytes((room + " " + line).getBytes(StandardCharsets.UTF_8));
  }
}
