package jp.kurumaza.topic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.Test;

@ThroughTheFrontDoor
class TopicsIT {
  private static final String OWNER = "mizuhashi@demo.example.jp";
  private static final String COLLEAGUE = "shinjo@demo.example.jp";
  private static final String OTHER_DEPARTMENT = "daimon@demo.example.jp";
  private static final String FACILITATOR = "satoyama@demo.example.jp";

  private final LocalDate today = LocalDate.now(KurumazaClock.ZONE);

  @Test
  void aDraftIsThereForItsOwnDepartmentOnly(
      FrontDoor owner, FrontDoor colleague, FrontDoor other, FrontDoor anyone) {
    signIn(colleague, COLLEAGUE);
    signIn(other, OTHER_DEPARTMENT);
    String topic = draft(owner);

    JsonNode seen = colleague.get("/api/topics/" + topic).expect(200).json();
    assertThat(seen.at("/card/state").asText()).isEqualTo("draft");
    assertThat(seen.path("own").asBoolean()).isTrue();
    assertThat(colleague.get("/api/topics?own=true").expect(200).body()).contains(topic);
    for (FrontDoor stranger : List.of(other, anyone)) {
      stranger.get("/api/topics/" + topic).expectProblem(404, "not-found");
      assertThat(stranger.get("/api/topics").expect(200).body()).doesNotContain(topic);
      assertThat(stranger.get("/api/topics?own=true").expect(200).body()).doesNotContain(topic);
    }
  }

  @Test
  void onlyPolicyStaffOfTheDepartmentMayChangeIt(
      FrontDoor owner, FrontDoor other, FrontDoor facilitator, FrontDoor anyone) {
    signIn(other, OTHER_DEPARTMENT);
    signIn(facilitator, FACILITATOR);
    String topic = draft(owner);
    ObjectNode settings = settings(owner);

    anyone.post("/api/topics", settings).expectProblem(401, "sign-in-required");
    facilitator.post("/api/topics", settings).expectProblem(403, "forbidden");
    other.post("/api/topics", settings).expectProblem(403, "forbidden");
    other.put("/api/topics/" + topic, settings).expectProblem(403, "forbidden");
    other.post("/api/topics/" + topic + "/opening").expectProblem(403, "forbidden");
  }

  @Test
  void anOpenTopicIsThereForEveryoneAndStandsAsItIs(FrontDoor owner, FrontDoor anyone) {
    String topic = draft(owner);
    ObjectNode settings = settings(owner);
    settings.put("question", "雨の日、子どもはどこで遊べますか？");
    owner.put("/api/topics/" + topic, settings).expect(200);
    owner.post("/api/topics/" + topic + "/opening").expect(200);

    JsonNode seen = anyone.get("/api/topics/" + topic).expect(200).json();
    assertThat(seen.at("/card/question").asText()).isEqualTo("雨の日、子どもはどこで遊べますか？");
    assertThat(seen.at("/card/step").asText()).isEqualTo("talk");
    assertThat(seen.path("own").asBoolean()).isFalse();
    owner.put("/api/topics/" + topic, settings).expectProblem(409, "topic-not-draft");
    owner.post("/api/topics/" + topic + "/conclusion").expectProblem(409, "participation-not-over");
  }

  @Test
  void openingAgainWithTheSameKeyIsTheSameOpening(FrontDoor owner) {
    String opening = "/api/topics/" + draft(owner) + "/opening";
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    owner.send("POST", opening, null, key).expect(200);
    owner.send("POST", opening, null, key).expect(200);
    owner.post(opening).expectProblem(409, "topic-not-draft");
  }

  @Test
  void anAbandonedTopicSaysWhy(FrontDoor owner, FrontDoor anyone) {
    String topic = draft(owner);
    String abandonment = "/api/topics/" + topic + "/abandonment";
    Map<String, String> reason = Map.of("reason", "国の制度が変わり、問いの前提がなくなったため。");
    owner.post(abandonment, reason).expectProblem(409, "topic-not-open");
    owner.post("/api/topics/" + topic + "/opening").expect(200);
    owner.post(abandonment, Map.of("reason", "　")).expectProblem(422, "blank-text");
    owner.post(abandonment, reason).expect(200);

    JsonNode seen = anyone.get("/api/topics/" + topic).expect(200).json();
    assertThat(seen.at("/card/state").asText()).isEqualTo("abandoned");
    assertThat(seen.path("abandonedReason").asText()).isEqualTo(reason.get("reason"));
  }

  @Test
  void datesInTheWrongOrderAreRefused(FrontDoor owner) {
    signIn(owner, OWNER);
    refused(owner, "answerDue", today.plusDays(40), 422, "dates-out-of-order");
    refused(owner, "participationEnds", today.minusDays(1), 422, "dates-out-of-order");
    refused(owner, "participationStarts", "2026/11/22", 400, "invalid-value");
    refused(owner, "participationStarts", 20_000, 400, "invalid-value");

    ObjectNode brief = settings(owner);
    brief.put("participationEnds", today.plusDays(28).toString());
    owner.post("/api/topics", brief).expectProblem(422, "short-period-reason-needed");
    brief.put("shortPeriodReason", "予算の締め切りに間に合わせるため。");
    owner.post("/api/topics", brief).expect(201);
  }

  @Test
  void eachWrongSettingIsNamed(FrontDoor owner) {
    signIn(owner, OWNER);
    refused(owner, "areas", List.of("162010"), 422, "unknown-municipality");
    refused(owner, "department", UUID.randomUUID(), 403, "forbidden");
    refused(owner, "why", Arrays.asList("理由", null), 400, "invalid-value");
    refused(owner, "question", null, 400, "invalid-value");
    refused(owner, "question", "あ".repeat(101), 422, "text-too-long");
    refused(owner, "colour", "red", 400, "unknown-field");
  }

  private void refused(FrontDoor owner, String field, Object value, int status, String slug) {
    ObjectNode settings = settings(owner);
    settings.set(field, Json.mapper().valueToTree(value));
    JsonNode problem = owner.post("/api/topics", settings).expectProblem(status, slug);
    assertThat(problem.at("/errors/0/field").asText()).startsWith("/" + field);
  }

  private String draft(FrontDoor owner) {
    signIn(owner, OWNER);
    Answer answer = owner.post("/api/topics", settings(owner)).expect(201);
    return answer.json().at("/card/id").asText();
  }

  private static void signIn(FrontDoor door, String login) {
    door.post("/api/session", Map.of("login", login, "password", "kurumaza-demo")).expect(200);
  }

  private ObjectNode settings(FrontDoor owner) {
    JsonNode department = owner.get("/api/session").expect(200).json().at("/account/department/id");
    ObjectNode settings = Json.mapper().createObjectNode();
    settings.put("question", "放課後、どこで過ごせると安心ですか？");
    settings.put("summary", "放課後の居場所について聞きます。");
    settings.putArray("why").add("相談が増えています。");
    settings.putArray("canChange").add("公民館の開け方");
    settings.putArray("cannotChange");
    settings.putArray("background").add("学童には定員があります。");
    settings.set("department", department);
    settings.putArray("areas").add("162019").add("162116");
    settings.putArray("concerns").add("小学生の保護者");
    settings.put("participationStarts", today.toString());
    settings.put("participationEnds", today.plusDays(40).toString());
    settings.put("answerDue", today.plusDays(90).toString());
    return settings;
  }
}
