package jp.kurumaza.log;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, one room on both, and a power cut on one of them. */
@EnabledIfSystemProperty(named = "kurumaza.test.db", matches = "postgres")
class NodesIT {
  private static final int PEOPLE_A_NODE = 4;
  private static final int LINES = 50;

  @TempDir Path data;

  private final List<Sitter> sitters = new ArrayList<>();

  @Test
  void aRoomGoesOnByTheOtherNodeWhenOneIsKilled() throws Exception {
    Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
    environment.put("KURUMAZA_CLUSTER", "true");
    environment.put("KURUMAZA_DEMO", "true");
    environment.put("KURUMAZA_LIMIT_COMMANDS", "1000000");
    environment.put("KURUMAZA_LIMIT_COMMANDS_ADDRESS", "1000000");
    CompletableFuture<ServerProcess> beside =
        CompletableFuture.supplyAsync(() -> ServerProcess.start(data.resolve("2"), environment));
    try (ServerProcess first = ServerProcess.start(data.resolve("1"), environment);
        ServerProcess second = beside.get()) {
      listenOnlyWhereTheyAreTold(first, second);
      Stage stage = new Stage(first).opened();
      stage.startPhase(0);
      sitDown(stage, first, second);
      seeEachOther();
      JsonNode phase = phase(stage, first);
      talk(first);
      assertThat(phase(stage, second)).as("the phase and its times").isEqualTo(phase);
      stage
          .facilitator()
          .at(second.address())
          .put(stage.in("phase"), Map.of("phase", 3))
          .expect(200);
      everybodyHeardEverythingOnce(stage, second);
    }
  }

  private static void listenOnlyWhereTheyAreTold(ServerProcess... nodes) {
    for (ServerProcess node : nodes) {
      assertThat(node.listening()).containsExactly("tcp 127.0.0.1:" + node.port());
    }
  }

  private void sitDown(Stage stage, ServerProcess first, ServerProcess second) {
    for (int i = 0; i < PEOPLE_A_NODE; i++) {
      FrontDoor here = stage.seated();
      FrontDoor there = stage.seated().at(second.address());
      sitters.add(new Sitter(here, stage.room(), second.address()));
      sitters.add(new Sitter(there, stage.room(), second.address()));
    }
  }

  /** By each node: who is there, who is writing, what gets a reaction by the other. */
  private void seeEachOther() {
    Sitter here = sitters.get(0);
    Sitter there = sitters.get(1);
    here.say("見えますか");
    long said = here.acknowledged().keySet().iterator().next();
    for (Sitter sitter : List.of(here, there)) {
      sitter.await(frame -> frame.path("here").size() == sitters.size());
    }
    here.write();
    here.react(said);
    there.await(
        frame -> contains(frame.path("typing"), here.participant()),
        frame -> frame.at("/reactions/" + said + "/empathy").asInt() == 1);
  }

  private static boolean contains(JsonNode list, String text) {
    return StreamSupport.stream(list.spliterator(), false).anyMatch(n -> n.asText().equals(text));
  }

  private void talk(ServerProcess first) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> talking = new ArrayList<>();
      for (Sitter sitter : sitters) {
        talking.add(
            threads.submit(
                () -> {
                  for (int line = 0; line < LINES; line++) {
                    sitter.say(sitters.indexOf(sitter) + "人目の" + line + "番目の声です。");
                  }
                }));
      }
      while (said().size() < LINES * sitters.size() / 3) {
        Thread.sleep(5);
      }
      first.kill();
      assertThat(talking).as("in the middle of the talk").anyMatch(one -> !one.isDone());
      for (Future<?> one : talking) {
        one.get();
      }
    }
    for (int i = 0; i < sitters.size(); i += 2) {
      sitters.get(i).comeBack();
      sitters.get(i).sayTheFirstAgain();
    }
  }

  private void everybodyHeardEverythingOnce(Stage stage, ServerProcess node) {
    JsonNode snapshot = snapshot(stage, node);
    sitters.forEach(sitter -> sitter.readUpTo(snapshot.get("upTo").asLong()));
    assertThat(sitters).extracting(Sitter::heard).containsOnly(sitters.getFirst().heard());
    Map<Long, String> kept = new TreeMap<>();
    snapshot
        .at("/state/statements")
        .forEach(s -> kept.put(s.get("sequence").asLong(), s.get("text").asText()));
    assertThat(kept).isEqualTo(said());
  }

  /** All that was acknowledged, to whomever. */
  private Map<Long, String> said() {
    return sitters.stream()
        .flatMap(sitter -> copy(sitter.acknowledged()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + b, TreeMap::new));
  }

  private static Stream<Map.Entry<Long, String>> copy(Map<Long, String> acknowledged) {
    synchronized (acknowledged) {
      return List.copyOf(acknowledged.entrySet()).stream();
    }
  }

  private static JsonNode phase(Stage stage, ServerProcess node) {
    return snapshot(stage, node).at("/state/phase");
  }

  private static JsonNode snapshot(Stage stage, ServerProcess node) {
    return stage.facilitator().at(node.address()).get("/api/rooms/" + stage.room()).json();
  }
}
