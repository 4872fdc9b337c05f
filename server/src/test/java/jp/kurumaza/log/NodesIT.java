package jp.kurumaza.log;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.Frames;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL, one room on both, and a power cut on one of them; on the other,
 * readers who stop reading.
 */
@EnabledIfSystemProperty(named = "kurumaza.test.db", matches = "postgres")
class NodesIT {
  private static final int PEOPLE_A_NODE = 4;
  private static final int LINES = 50;

  private static final int SPEAKERS = 12;
  private static final int SLEEPERS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What rules notice in it makes three events of one statement. */
  private static final Map<String, Object> LONG_WORDS =
      Map.of("text", "電話は090-1234-5678です。この税金泥棒。" + "長い声です。".repeat(25), "notPersonalData", true);

  @TempDir static Path data;

  private static ServerProcess first;
  private static ServerProcess second;

  private final List<Sitter> sitters = new ArrayList<>();

  @BeforeAll
  static void startBoth() {
    Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
    environment.put("KURUMAZA_CLUSTER", "true");
    environment.put("KURUMAZA_DEMO", "true");
    environment.put("KURUMAZA_LIMIT_COMMANDS", "1000000");
    environment.put("KURUMAZA_LIMIT_COMMANDS_ADDRESS", "1000000");
    CompletableFuture<ServerProcess> beside =
        CompletableFuture.supplyAsync(() -> ServerProcess.start(data.resolve("2"), environment));
    first = ServerProcess.start(data.resolve("1"), environment);
    second = beside.join();
  }

  @AfterAll
  static void endBoth() {
    first.close();
    second.close();
  }

  @Test
  void aRoomGoesOnByTheOtherNodeWhenOneIsKilled() throws Exception {
    listenOnlyWhereTheyAreTold(first, second);
    Stage stage = new Stage(first).opened();
    stage.startPhase(0);
    sitDown(stage, first, second);
    seeEachOther();
    JsonNode phase = phase(stage, first);
    talk(first);
    assertThat(phase(stage, second)).as("the phase and its times").isEqualTo(phase);
    stage.facilitator().at(second.address()).put(stage.in("phase"), Map.of("phase", 3)).expect(200);
    everybodyHeardEverythingOnce(stage, second);
  }

  @Test
  void whoStopsReadingSlowsNobodyAndIsSentNoMoreThanTheWindow() throws Exception {
    Stage stage = new Stage(second).opened();
    FrontDoor reader = stage.visitor();
    List<FrontDoor> speakers = Stream.generate(stage::seated).limit(SPEAKERS).toList();
    long start = snapshot(stage, second).get("upTo").asLong();
    long end = start + Subscriber.WINDOW * 5 / 4;
    List<Sleeper> sleepers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Frames awake = reader.socket(stage.in("socket?after=" + start))) {
      for (int i = 0; i < SLEEPERS; i++) {
        sleepers.add(new Sleeper(second.address(), stage.in("socket"), start));
      }
      Future<?> heard = threads.submit(() -> follow(awake, start, end));
      inParallel(threads, speakers, speaker -> sayUpTo(end, speaker, stage));
      heard.get();
      long head = snapshot(stage, second).get("upTo").asLong();
      inParallel(threads, sleepers, sleeper -> wakeUp(sleeper, start + Subscriber.WINDOW, head));
    } finally {
      for (Sleeper sleeper : sleepers) {
        sleeper.close();
      }
    }
  }

  private interface Step<T> {
    void take(T one) throws IOException;
  }

  private static <T> void inParallel(ExecutorService threads, List<T> all, Step<T> step)
      throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (T one : all) {
      running.add(
          threads.submit(
              () -> {
                step.take(one);
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  /** What was sent ends with the frame that reached the window; the rest comes once it is read. */
  private static void wakeUp(Sleeper sleeper, long window, long head) throws IOException {
    sleeper.readUpTo(window);
    sleeper.hearsNothing();
    assertThat(sleeper.upTo()).isLessThan(head);
    sleeper.acknowledge();
    sleeper.readUpTo(head);
  }

  private static void sayUpTo(long end, FrontDoor speaker, Stage stage) {
    long said = 0;
    while (said < end) {
      Answer answer = speaker.post(stage.in("statements"), LONG_WORDS).expect(201);
      said = answer.json().get("sequence").asLong();
    }
  }

  /** Each frame comes soon, whoever else sleeps. */
  private static void follow(Frames socket, long after, long end) {
    long upTo = after;
    while (upTo < end) {
      JsonNode frame = socket.next(PATIENCE);
      if (frame.has("upTo")) {
        assertThat(frame.get("after").asLong()).isEqualTo(upTo);
        upTo = frame.get("upTo").asLong();
        socket.send(Map.of("ack", upTo));
      }
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
