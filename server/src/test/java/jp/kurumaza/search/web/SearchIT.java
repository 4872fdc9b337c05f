package jp.kurumaza.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.TestDatabase;
import jp.kurumaza.support.ThroughTheFrontDoor;
import jp.kurumaza.tools.Rebuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ThroughTheFrontDoor
class SearchIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<String> QUERIES =
      List.of("病児保育 朝", "熱", "保育園", "断られた", "放課後 学童", "電話がつながらない", "仕事を休む");

  @Test
  void theDemonstrationIsFoundByKind(FrontDoor reader) {
    JsonNode found = await(reader, "病児保育 朝", all -> all.at("/counts/answer").asInt() > 0);
    assertThat(found.at("/counts/topic").asInt()).isPositive();
    assertThat(found.get("hits").toString()).contains("\uE000病児保育\uE001", "\uE000朝\uE001");
    JsonNode answers = reader.get(path("病児保育 朝") + "&kind=answer").expect(200).json();
    assertThat(answers.get("total")).isEqualTo(found.at("/counts/answer"));
    assertThat(answers.at("/hits/0/link").asText()).matches("/topics/[^/]+/outcome#f-.+-[0-9]+");
  }

  @Test
  void whatIsSaidIsFoundUntilItIsHidden(ServerProcess server) {
    Stage stage = new Stage(server).opened();
    FrontDoor resident = stage.seated();
    String word = "zoku" + System.nanoTime();
    long said = stage.say(resident, word + "の話");
    JsonNode hit = await(resident, word, SearchIT::any).at("/hits/0");
    assertThat(hit.get("link").asText()).isEqualTo("/rooms/" + stage.room() + "#s" + said);
    assertThat(hit.get("excerpt").asText()).isEqualTo("\uE000" + word + "\uE001の話");
    String hiding = stage.in("statements/" + said + "/hiding");
    stage.facilitator().put(hiding, Map.of("reason", "試すため")).expect(200);
    assertThat(search(resident, word).get("total").asInt()).isZero();
    assertThat(search(stage.facilitator(), word).get("total").asInt()).isZero();
    stage.facilitator().delete(hiding).expect(200);
    await(resident, word, SearchIT::any);
    resident.delete(stage.in("statements/" + said)).expect(200);
    assertThat(search(resident, word).get("hits")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "q=%E7%86%B1&page=0, 400, invalid-value",
    "q=%E7%86%B1&page=101, 400, invalid-value",
    "q=%E7%86%B1&page=x, 400, invalid-value",
    "q=%E7%86%B1&page=99999999999, 400, invalid-value",
    "q=%E7%86%B1&kind=room, 400, invalid-value",
    "kind=topic, 400, invalid-value",
  })
  void refusesInWords(String query, int status, String problem, FrontDoor reader) {
    reader.get("/api/search?" + query).expectProblem(status, problem);
  }

  @Test
  void refusesALongQuery(FrontDoor reader) {
    reader.get(path("長".repeat(201))).expectProblem(422, "text-too-long");
  }

  @Test
  void takesBrokenBytes(FrontDoor reader) {
    reader.get("/api/search?q=%ED%A0%BD%FF%00").expect(200);
    assertThat(search(reader, " ").get("total").asInt()).isZero();
  }

  /** Killed in the middle, started again, and built anew: always the same answers. */
  @Test
  void theSameIsFoundAfterAKillAndARebuild(@TempDir Path data) {
    Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
    environment.put("KURUMAZA_DEMO", "true");
    environment.put("KURUMAZA_DATA", data.toString());
    String word = "zoku" + System.nanoTime();
    List<List<String>> live;
    try (ServerProcess server = ServerProcess.start(data, environment)) {
      Stage stage = new Stage(server).opened();
      FrontDoor resident = stage.seated();
      stage.say(resident, word + "の話");
      long withdrawn = stage.say(resident, word + "の取り下げ");
      resident.delete(stage.in("statements/" + withdrawn)).expect(200);
      await(resident, word, found -> found.get("total").asInt() == 1);
      live = answers(server, word);
      server.kill();
    }
    try (ServerProcess server = ServerProcess.start(data, environment)) {
      assertThat(answers(server, word)).isEqualTo(live);
    }
    assertThat(new Rebuild(environment, System.out).run()).isZero();
    try (ServerProcess server = ServerProcess.start(data, environment)) {
      assertThat(answers(server, word)).isEqualTo(live);
    }
  }

  /** What is found, in no order: it may differ a little until the next commit. */
  private static List<List<String>> answers(ServerProcess server, String word) {
    FrontDoor reader = new FrontDoor(server.address());
    return Stream.concat(Stream.of(word), QUERIES.stream())
        .map(query -> search(reader, query))
        .map(found -> StreamSupport.stream(found.get("hits").spliterator(), false))
        .map(hits -> hits.map(JsonNode::toString).sorted().toList())
        .toList();
  }

  private static JsonNode await(FrontDoor reader, String query, Predicate<JsonNode> enough) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode found = search(reader, query);
    while (!enough.test(found)) {
      assertThat(Instant.now()).as("%s gives %s", query, found).isBefore(end);
      found = search(reader, query);
    }
    return found;
  }

  private static boolean any(JsonNode found) {
    return !found.get("hits").isEmpty();
  }

  private static JsonNode search(FrontDoor reader, String query) {
    return reader.get(path(query)).expect(200).json();
  }

  private static String path(String query) {
    return "/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
