package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How long a statement takes to those who listen by the node that took it, and to those by another
 * node of the same installation.
 */
public final class NodesBench {
  private static final int A_SECOND = 20;
  private static final int WARM_UP_SECONDS = 3;
  private static final int LAST_WORDS_MILLISECONDS = 1_500;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI here;
  private final URI there;

  public NodesBench(URI here, URI there) {
    this.here = here;
    this.there = there;
  }

  /**
   * What was measured: from the request until it is heard.
   *
   * @param statements how many, 20 a second
   */
  public record Figures(
      int statements,
      double sameNodeP50Ms,
      double sameNodeP99Ms,
      double otherNodeP50Ms,
      double otherNodeP99Ms,
      int lost) {}

  public Figures run(int seconds) throws IOException, InterruptedException {
    UUID room = new DemoRoom(client, here).make("計測");
    Visitor speaker =
        new Speakers(client, here, room, new Memory(room, new TreeMap<>()), null).get("計測");
    Ear near = Ear.listen(client, here, room);
    Ear far = Ear.listen(client, there, room);
    talk(speaker, room, WARM_UP_SECONDS);
    Map<Long, Long> sent = talk(speaker, room, seconds);
    Thread.sleep(LAST_WORDS_MILLISECONDS);
    List<Double> same = near.after(sent);
    List<Double> other = far.after(sent);
    return new Figures(
        sent.size(),
        share(same, 0.50),
        share(same, 0.99),
        share(other, 0.50),
        share(other, 0.99),
        2 * sent.size() - same.size() - other.size());
  }

  /** Returns when each statement was asked for, by sequence. */
  private static Map<Long, Long> talk(Visitor speaker, UUID room, int seconds)
      throws IOException, InterruptedException {
    Map<Long, Long> sent = new TreeMap<>();
    for (int i = 0; i < seconds * A_SECOND; i++) {
      long start = System.nanoTime();
      JsonNode said =
          speaker.post("/api/rooms/" + room + "/statements", Map.of("text", i + "番目の声です。"));
      sent.put(said.get("sequence").asLong(), start);
      Thread.sleep(Math.max(0, 1_000 / A_SECOND - (System.nanoTime() - start) / 1_000_000));
    }
    return sent;
  }

  private static double share(List<Double> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
