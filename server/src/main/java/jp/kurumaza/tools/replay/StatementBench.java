package jp.kurumaza.tools.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many statements a second a running server acknowledges, each durable, in one room. */
public final class StatementBench {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;

  public StatementBench(URI server) {
    this.server = server;
  }

  /**
   * What was measured.
   *
   * @param p50Ms from the request to its acknowledgement
   */
  public record Figures(
      int people,
      int seconds,
      int acknowledged,
      int refused,
      double statementsPerSecond,
      double p50Ms,
      double p99Ms) {}

  private record Sample(List<Long> nanos, int refused) {}

  /** Each person says the next thing as soon as the last is acknowledged. */
  public Figures run(int people, int seconds) throws IOException, InterruptedException {
    UUID room = new DemoRoom(client, server).make("計測");
    Speakers speakers = new Speakers(client, server, room, new Memory(room, new TreeMap<>()), null);
    List<Visitor> seated = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      seated.add(speakers.get("計測" + i));
    }
    List<Sample> samples = talk(seated, room, seconds);
    List<Long> nanos = new ArrayList<>();
    samples.forEach(sample -> nanos.addAll(sample.nanos()));
    Collections.sort(nanos);
    return new Figures(
        people,
        seconds,
        nanos.size(),
        samples.stream().mapToInt(Sample::refused).sum(),
        (double) nanos.size() / seconds,
        milliseconds(nanos, 0.50),
        milliseconds(nanos, 0.99));
  }

  private static List<Sample> talk(List<Visitor> people, UUID room, int seconds)
      throws InterruptedException {
    List<Sample> samples = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Sample>> talking =
          people.stream().map(person -> threads.submit(() -> talk(person, room, seconds))).toList();
      for (Future<Sample> one : talking) {
        samples.add(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return samples;
  }

  private static Sample talk(Visitor person, UUID room, int seconds)
      throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    int refused = 0;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
      Visitor.Reply reply =
          person.tryPost(
              "/api/rooms/" + room + "/statements",
              Map.of("text", "7時に電話しても話し中で、つながるのは8時すぎです。"),
              UUID.randomUUID());
      if (reply.isSuccess()) {
        nanos.add(System.nanoTime() - start);
      } else {
        refused++;
      }
    }
    return new Sample(nanos, refused);
  }

  private static double milliseconds(List<Long> sorted, double share) {
    return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
  }
}
