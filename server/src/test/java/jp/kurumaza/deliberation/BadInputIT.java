package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever comes through the door gets a clear answer, and leaves nothing behind. */
@ThroughTheFrontDoor
class BadInputIT {
  private Stage stage;
  private FrontDoor resident;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).opened();
    resident = stage.seated();
  }

  @Test
  void malformedJson() {
    raw("{\"text\": \"途中").expectProblem(400, "malformed-json");
    raw("{\"text\":\"二重\",\"text\":\"キー\"}").expectProblem(400, "malformed-json");
  }

  @Test
  void otherFieldsAndShapes() {
    raw("{\"text\":\"声\",\"admin\":true}").expectProblem(400, "unknown-field");
    raw("{\"text\":5}").expectProblem(400, "invalid-value");
    raw("{\"replyTo\":1}").expectProblem(400, "invalid-value");
    raw("").expectProblem(400, "invalid-value");
    raw("[]").expectProblem(400, "invalid-value");
    raw("null").expectProblem(400, "invalid-value");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] broken = "{\"text\":\"_\"}".getBytes(StandardCharsets.ISO_8859_1);
    broken[9] = (byte) 0xFF;
    resident
        .sendBytes("POST", stage.in("statements"), broken, Map.of())
        .expectProblem(400, "malformed-json");
  }

  @Test
  void anotherMediaType() {
    resident
        .send("POST", stage.in("statements"), "text=a", Map.of("Content-Type", "text/plain"))
        .expectProblem(415, "unsupported-media-type");
  }

  @Test
  void nothingButSpaces() {
    say("").expectProblem(422, "blank-text");
    say(" \u3000\n\t").expectProblem(422, "blank-text");
  }

  @Test
  void controlCharactersAndBrokenSurrogates() {
    raw("{\"text\":\"a\\u0000b\"}").expectProblem(422, "control-characters");
    raw("{\"text\":\"a\\u001bb\"}").expectProblem(422, "control-characters");
    raw("{\"text\":\"a\\ud800b\"}").expectProblem(422, "broken-text");
  }

  @Test
  void tooLongCountsWhatAReaderCallsCharacters() {
    say("家".repeat(2_000)).expect(201);
    say("家".repeat(2_001)).expectProblem(422, "text-too-long");
    String family = "👨‍👩‍👧‍👦";
    say(family.repeat(320)).expect(201);
    say(family.repeat(321)).expectProblem(422, "text-too-long");
  }

  @Test
  void oversizedBodies() {
    raw("{\"text\":\"" + "a".repeat(300_000) + "\"}").expectProblem(413, "body-too-large");
  }

  @Test
  void unknownIds() {
    String nowhere = "/api/rooms/" + UUID.randomUUID();
    resident.post(nowhere + "/statements", Map.of("text", "声")).expectProblem(404, "not-found");
    resident.get(nowhere).expectProblem(404, "not-found");
    resident.get("/api/rooms/nonsense").expectProblem(404, "not-found");
    resident
        .put(stage.in("statements/999999"), Map.of("text", "声"))
        .expectProblem(404, "not-found");
    resident.get("/api/topics/" + UUID.randomUUID()).expectProblem(404, "not-found");
    resident
        .send("PUT", stage.in("statements/1/reactions/love"), null, Map.of())
        .expectProblem(404, "not-found");
  }

  @Test
  void aKeyIsNeededAndMeansOneThing() {
    UUID key = UUID.randomUUID();
    Map<String, Object> words = Map.of("text", "一度だけ");
    Answer first = resident.post(stage.in("statements"), words, key).expect(201);
    Answer again = resident.post(stage.in("statements"), words, key).expect(201);
    assertThat(again.json()).isEqualTo(first.json());
    resident
        .post(stage.in("statements"), Map.of("text", "別の言葉"), key)
        .expectProblem(422, "idempotency-key-reused");
    assertThat(transcript()).containsOnlyOnce("一度だけ").doesNotContain("別の言葉");
    resident
        .send("POST", stage.in("statements"), "{\"text\":\"a\"}", Map.of("Idempotency-Key", "abc"))
        .expectProblem(400, "invalid-value");
  }

  @Test
  void aRetryAfterTheRoomClosedGetsItsFirstAnswer() {
    UUID key = UUID.randomUUID();
    Map<String, Object> words = Map.of("text", "間に合った");
    JsonNode first = resident.post(stage.in("statements"), words, key).expect(201).json();
    stage.facilitator().post(stage.in("closing")).expect(200);
    assertThat(resident.post(stage.in("statements"), words, key).expect(201).json())
        .isEqualTo(first);
    say("遅い").expectProblem(409, "room-closed");
  }

  @Test
  void rolesAreHeld() {
    FrontDoor stranger = stage.visitor();
    stranger.post(stage.in("statements"), Map.of("text", "声")).expectProblem(403, "not-joined");
    resident.post(stage.in("closing")).expectProblem(401, "sign-in-required");
    stage.staff("satoyama").post(stage.in("closing")).expectProblem(403, "forbidden");
    stage.owner().post(stage.in("closing")).expectProblem(403, "forbidden");
    stage.staff("ariso").post(stage.in("closing")).expectProblem(403, "forbidden");
    stage
        .staff("daimon")
        .post("/api/topics/" + stage.topic() + "/abandonment", Map.of("reason", "理由"))
        .expectProblem(403, "forbidden");
    stage
        .joined()
        .post(stage.in("statements"), Map.of("text", "席なし"))
        .expectProblem(409, "seat-needed");
  }

  @Test
  void anotherSitesPageCanNotAct() {
    resident
        .send(
            "POST",
            stage.in("statements"),
            "{\"text\":\"a\"}",
            Map.of("Origin", "https://elsewhere.example"))
        .expectProblem(403, "foreign-origin");
  }

  @Test
  void aFindingCanNotLeaveTheMinorityViewOut() {
    long said = stage.say(resident, "空きが分からない");
    Map<String, Object> finding = new HashMap<>();
    finding.put("text", "空きが分からない人がいる");
    finding.put("agreement", "agreed");
    finding.put("citations", new long[] {said});
    stage.facilitator().post(stage.in("findings"), finding).expectProblem(400, "invalid-value");
    finding.put("minorityView", null);
    stage.facilitator().post(stage.in("findings"), finding).expect(201);
  }

  @Test
  void aRoomNeedsASoundPlan() {
    String rooms = "/api/topics/" + stage.topic() + "/rooms";
    Map<String, Object> plan = new HashMap<>();
    plan.put("title", "部屋");
    plan.put("place", "オンライン");
    plan.put("startsAt", "2026-12-01T10:00:00Z");
    plan.put("agenda", new Object[0]);
    plan.put("crew", Map.of(UUID.randomUUID().toString(), "lead"));
    stage.owner().post(rooms, plan).expectProblem(400, "invalid-value");
    plan.put("startsAt", "あした");
    stage.owner().post(rooms, plan).expectProblem(400, "invalid-value");
  }

  private Answer say(String text) {
    return resident.post(stage.in("statements"), Map.of("text", text));
  }

  private Answer raw(String body) {
    return resident.send("POST", stage.in("statements"), body, Map.of());
  }

  private String transcript() {
    return resident.get(stage.in("transcript")).expect(200).body();
  }
}
