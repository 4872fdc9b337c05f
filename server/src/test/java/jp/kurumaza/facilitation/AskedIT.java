package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody is asked for, and what becomes of it, through the front door. */
@ThroughTheFrontDoor
class AskedIT {
  private Stage stage;
  private List<FrontDoor> residents;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).opened();
    residents = Stream.generate(stage::seated).limit(3).toList();
  }

  @Test
  void aQuickQuestionIsCountedWithTheRoomAndShowsEachTheirOwnAnswer() {
    long poll =
        stage
            .facilitator()
            .post(
                stage.in("polls"), Map.of("question", "夕食は、だれと？", "choices", List.of("家族と", "一人で")))
            .expect(201)
            .json()
            .get("sequence")
            .asLong();
    String answer = stage.in("polls/" + poll + "/answer");
    residents.forEach(one -> one.put(answer, Map.of("choice", 1)).expect(204));
    residents.getFirst().put(answer, Map.of("choice", 0)).expect(204);
    JsonNode open = room(residents.getFirst());
    assertThat(open.at("/given/choice").asInt(-1)).isZero();
    assertThat(open.at("/state/polls/0/answered").asInt()).isEqualTo(3);
    assertThat(open.at("/state/polls/0/counts").isNull()).isTrue();
    stage.facilitator().post(stage.in("closing")).expect(200);
    assertThat(room(residents.getLast()).at("/state/polls/0/counts").toString()).isEqualTo("[1,2]");
    residents.getLast().put(answer, Map.of("choice", 0)).expectProblem(409, "conflict");
  }

  @Test
  void whoRanTheRoomLooksBackAndTakesTheMinutesAlong() {
    Map<String, String> crew =
        Map.of("mikuri", "lead", "daimon", "observer", "satoyama", "scribe", "shinjo", "policy");
    Map<String, String> parts = new HashMap<>();
    crew.forEach((name, part) -> parts.put(accountOf(name), part));
    stage.owner().put(stage.in("crew"), Map.of("crew", parts)).expect(200);
    long said = stage.say(residents.getFirst(), "朝がつらい");
    stage.facilitator().post(stage.in("closing")).expect(200);
    Map<String, Object> answers = new HashMap<>(Map.of("safe", 4, "words", "また来ます"));
    answers.put("heard", null);
    answers.put("learnt", null);
    residents.forEach(one -> one.put(stage.in("check-out"), answers).expect(204));
    assertThat(room(residents.getFirst()).at("/given/checkOut/safe").asInt()).isEqualTo(4);

    FrontDoor lead = stage.facilitator();
    lead.put(stage.in("debrief/note"), Map.of("text", "問いを短く")).expect(204);
    String code = stage.in("statements/" + said + "/code");
    lead.put(code, Map.of("dimension", "justification", "value", 2)).expect(204);
    JsonNode debrief = lead.get(stage.in("debrief")).expect(200).json();
    assertThat(debrief.at("/checkOut/people").asInt()).isEqualTo(3);
    assertThat(debrief.at("/checkOut/safe/counts").isNull()).as("too few").isTrue();
    assertThat(debrief.at("/note").asText()).isEqualTo("問いを短く");
    assertThat(debrief.at("/coding/mine/0/value").asInt()).isEqualTo(2);
    assertThat(debrief.at("/checkOut/words")).hasSize(3);
    residents.getFirst().get(stage.in("debrief")).expectProblem(401, "sign-in-required");
    theCrewLooksBackToo();

    for (String format : List.of("docx", "pdf", "csv", "jsonl")) {
      lead.get(stage.in("minutes/" + format)).expect(200);
      stage.owner().get(stage.in("minutes/" + format)).expect(200);
    }
    residents.getFirst().get(stage.in("minutes/csv")).expectProblem(401, "sign-in-required");
    lead.get(stage.in("minutes/xls")).expectProblem(404, "not-found");
  }

  private String accountOf(String name) {
    return stage.staff(name).get("/api/session").json().at("/account/id").asText();
  }

  /** But for what people wrote; nobody else does. */
  private void theCrewLooksBackToo() {
    for (String name : List.of("daimon", "satoyama", "shinjo")) {
      JsonNode debrief = stage.staff(name).get(stage.in("debrief")).expect(200).json();
      assertThat(debrief.at("/checkOut/people").asInt()).isEqualTo(3);
      assertThat(debrief.at("/checkOut/words")).isEmpty();
      assertThat(debrief.at("/note").isNull()).as("another's note").isTrue();
    }
    stage.owner().get(stage.in("debrief")).expectProblem(403, "forbidden");
  }

  private JsonNode room(FrontDoor resident) {
    return resident.get("/api/rooms/" + stage.room()).expect(200).json();
  }
}
