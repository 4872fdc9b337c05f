package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns through the front door. */
@ThroughTheFrontDoor
class RoundIT {
  private Stage stage;
  private FrontDoor first;
  private FrontDoor second;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).opened();
    first = stage.seated();
    second = stage.seated();
  }

  @Test
  void eachSpeaksInTurnAndHandsOn() {
    stage.startPhase(2);
    second.post(stage.in("statements"), Map.of("text", "割りこみ")).expectProblem(409, "not-your-turn");
    second.delete(stage.in("floor")).expectProblem(409, "not-your-turn");
    stage.say(first, "私から");
    first.delete(stage.in("floor")).expect(200);
    stage.say(second, "次は私");
    second.delete(stage.in("floor")).expect(200);
    assertThat(state().get("round").isNull()).isTrue();
    stage.say(first, "だれでも");
  }

  @Test
  void onlyWhoRunsTheRoomStartsAndEndsARound() {
    first.post(stage.in("round")).expectProblem(401, "sign-in-required");
    first.delete(stage.in("round")).expectProblem(401, "sign-in-required");
    first.post(stage.in("reveal")).expectProblem(401, "sign-in-required");
    stage.facilitator().post(stage.in("round")).expect(200);
    assertThat(state().get("round")).hasSize(1);
    stage.facilitator().delete(stage.in("round")).expect(200);
    assertThat(state().get("floor").isNull()).isTrue();
  }

  @Test
  void aTurnMayHaveATime() {
    String me = first.get("/api/rooms/" + stage.room()).json().get("participant").asText();
    give(me, 2);
    assertThat(state().get("floor").asText()).isEqualTo(me);
    assertThat(state().get("floorEndsAt").isNull()).isFalse();
    give(null, null);
    assertThat(state().get("floorEndsAt").isNull()).isTrue();
    stage
        .facilitator()
        .put(stage.in("floor"), Map.of("participant", me, "minutes", 31))
        .expectProblem(400, "invalid-value");
  }

  private void give(String participant, Integer minutes) {
    Map<String, Object> turn = new HashMap<>();
    turn.put("participant", participant);
    turn.put("minutes", minutes);
    stage.facilitator().put(stage.in("floor"), turn).expect(200);
  }

  private JsonNode state() {
    return second.get("/api/rooms/" + stage.room()).expect(200).json().get("state");
  }
}
