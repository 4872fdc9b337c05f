package jp.kurumaza.tools.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.kurumaza.platform.Json;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.TestDatabase;
import jp.kurumaza.tools.replay.Replaying.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut in the middle of a talk: what was acknowledged is there, once, in order. */
class KillIT {
  private static final int LINES = 1_000;

  /** What a commit means is most at risk with the embedded database. */
  private static final int KILLS = TestDatabase.isPostgres() ? 1 : 3;

  private static final int LONGEST_LIFE_MILLISECONDS = 2_000;

  /** At this pace the talk takes nearly twice as long as the longest life. */
  private static final double PACED = 40;

  private static final double AT_ONCE = 1_000_000;

  @TempDir Path data;

  @Test
  void whatWasAcknowledgedSurvivesPowerCutsExactlyOnceAndInOrder() throws Exception {
    Random random = new Random();
    Path transcript = Files.writeString(data.resolve("talk.jsonl"), talk());
    Path state = data.resolve("state.json");
    Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
    environment.put("KURUMAZA_DEMO", "true");
    environment.put("KURUMAZA_LIMIT_COMMANDS", "1000000");
    environment.put("KURUMAZA_LIMIT_COMMANDS_ADDRESS", "1000000");

    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServerProcess server = ServerProcess.start(data, environment)) {
        thereAreTheFirst(acknowledged, server, state);
        CompletableFuture<Report> replay = replay(server, transcript, state, PACED);
        Thread.sleep(500 + random.nextInt(LONGEST_LIFE_MILLISECONDS - 500));
        server.kill();
        Report report = replay.get();
        assertThat(report.complete()).as("the power cut came before the end").isFalse();
        acknowledged = Math.max(acknowledged, report.summary().acknowledged());
      }
    }
    try (ServerProcess server = ServerProcess.start(data, environment)) {
      thereAreTheFirst(acknowledged, server, state);
      Report report = replay(server, transcript, state, AT_ONCE).get();
      assertThat(report.complete()).isTrue();
      assertThat(report.summary().acknowledged()).isEqualTo(LINES);
      assertThat(texts(server, report.summary().room())).isEqualTo(words(LINES));
    }
  }

  private static CompletableFuture<Report> replay(
      ServerProcess server, Path transcript, Path state, double speed) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new Replaying(server.address(), speed, state).play(transcript, null);
          } catch (IOException e) {
            // before its first line: nothing was acknowledged
            return new Report(false, new Replaying.Summary(new UUID(0, 0), 0, 0, List.of()));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** All acknowledged lines, and at most one more: that on its way when the power was cut. */
  private static void thereAreTheFirst(int acknowledged, ServerProcess server, Path state)
      throws IOException {
    UUID room = Memory.read(state).room();
    if (room != null) {
      List<String> texts = texts(server, room);
      assertThat(texts).hasSizeGreaterThanOrEqualTo(acknowledged).isEqualTo(words(texts.size()));
    }
  }

  private static List<String> texts(ServerProcess server, UUID room) {
    return new FrontDoor(server.address())
        .get("/api/rooms/" + room + "/transcript")
        .expect(200)
        .body()
        .lines()
        .map(line -> Json.read(line, JsonNode.class).get("text").asText())
        .toList();
  }

  private static List<String> words(int lines) {
    return IntStream.rangeClosed(1, lines).mapToObj(line -> line + "番目の声です。\n二行目 ").toList();
  }

  private static String talk() {
    StringBuilder talk = new StringBuilder();
    List<String> words = words(LINES);
    for (int i = 0; i < LINES; i++) {
      talk.append(Json.write(Map.of("at", i * 0.1, "speaker", "話す人" + i % 7, "text", words.get(i))))
          .append('\n');
    }
    return talk.toString();
  }
}
