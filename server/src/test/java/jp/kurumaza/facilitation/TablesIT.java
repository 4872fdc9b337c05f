package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables through the front door: rooms of their own, and yet part of theirs. */
@ThroughTheFrontDoor
class TablesIT {
  private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

  private Stage stage;
  private FrontDoor first;
  private FrontDoor second;
  private String mine;
  private String other;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server);
    first = stage.seated();
    second = stage.seated();
    Map<String, Object> talk =
        Map.of(
            "title",
            "分かれる",
            "method",
            "tables",
            "minutes",
            10,
            "question",
            "どうですか",
            "prompts",
            List.of());
    JsonNode seen = room().at("/state/agenda");
    stage
        .facilitator()
        .put(stage.in("agenda"), Map.of("seen", seen, "phases", List.of(talk, seen.get(0))))
        .expect(200);
    stage
        .facilitator()
        .put(
            stage.in("tables"),
            Map.of(
                "tables",
                List.of(
                    Map.of("name", "雪の日", "people", List.of(self(first))),
                    Map.of("name", "", "people", List.of(self(second))))))
        .expect(200);
    stage.opened();
    JsonNode open = await(this::open, tables -> tables.size() == 2);
    mine = open.get(0).get("room").asText();
    other = open.get(1).get("room").asText();
    await(() -> seats(mine), seats -> seats.size() == 1);
    await(() -> seats(other), seats -> seats.size() == 1);
  }

  @Test
  void oneSpeaksWhereOneSitsAndIsHeardAsPartOfTheTalk() {
    say(first, mine, "雪の朝は車が出せません").expect(201);
    say(second, mine, "割りこみ").expectProblem(409, "seat-needed");
    second.post("/api/rooms/" + mine + "/people").expectProblem(409, "not-your-table");
    move(second, mine);
    await(() -> seats(mine), seats -> seats.size() == 2);
    say(second, mine, "うちもです").expect(201);
    say(second, other, "まだここに").expectProblem(409, "not-your-table");
    JsonNode voice = first.get("/api/voice").expect(200).json();
    assertThat(voice.findValuesAsText("roomTitle")).contains("試しの部屋・テーブル1「雪の日」");
    String summary = "/api/rooms/" + mine + "/summary";
    Map<String, Object> words = new HashMap<>(Map.of("text", "雪の朝は家を出られない"));
    words.put("seen", null);
    second.put(summary, words).expect(200);
    first.put(summary, words).expectProblem(409, "conflict");
    stage.startPhase(1);
    await(() -> get(mine).at("/state/status"), status -> status.asText().equals("closed"));
    say(first, mine, "おそい").expectProblem(409, "room-closed");
    assertThat(first.get(stage.in("tables")).expect(200).json().findValuesAsText("summary"))
        .containsExactly("雪の朝は家を出られない", "null");
    stage.facilitator().delete(summary).expect(200);
  }

  @Test
  void tablesStandInNoListAndAreRunByThoseWhoRunTheirRoom() {
    JsonNode table = get(mine).get("card");
    assertThat(table.at("/table/plenary").asText()).isEqualTo(stage.room());
    for (String list : List.of("/api/rooms", "/api/rooms?assigned=true")) {
      assertThat(stage.facilitator().get(list).json().findValuesAsText("id"))
          .contains(stage.room())
          .doesNotContain(mine, other);
    }
    assertThat(stage.owner().get("/api/rooms?own=true").json().findValuesAsText("id"))
        .doesNotContain(mine);
    assertThat(first.get("/api/topics/" + stage.topic()).body()).doesNotContain(mine);
    assertThat(first.get("/api/rooms/" + mine + "/calendar").body()).contains(stage.room());
    String holding = "/api/rooms/" + mine + "/holding";
    stage.facilitator().put(holding, Map.of("on", true)).expect(200);
    stage.staff("satoyama").put(holding, Map.of("on", false)).expectProblem(403, "forbidden");
    first
        .put(stage.in("tables"), Map.of("tables", List.of()))
        .expectProblem(401, "sign-in-required");
    stage.facilitator().post("/api/rooms/" + mine + "/closing").expectProblem(409, "conflict");
  }

  private Answer say(FrontDoor resident, String room, String text) {
    return resident.post("/api/rooms/" + room + "/statements", Map.of("text", text));
  }

  private void move(FrontDoor resident, String table) {
    String path = stage.in("people/" + self(resident) + "/table");
    stage.facilitator().put(path, Map.of("table", table)).expect(200);
  }

  private String self(FrontDoor resident) {
    return resident.get("/api/rooms/" + stage.room()).json().get("participant").asText();
  }

  private JsonNode room() {
    return get(stage.room());
  }

  private JsonNode open() {
    return room().at("/state/tables/open");
  }

  private JsonNode seats(String table) {
    return get(table).at("/state/seated");
  }

  private JsonNode get(String room) {
    return first.get("/api/rooms/" + room).json();
  }

  private static JsonNode await(Supplier<JsonNode> read, Predicate<JsonNode> ready) {
    long until = System.nanoTime() + PATIENCE;
    JsonNode node = read.get();
    while (!ready.test(node) && System.nanoTime() < until) {
      Thread.onSpinWait();
      node = read.get();
    }
    assertThat(ready.test(node)).as("%s", node).isTrue();
    return node;
  }
}
