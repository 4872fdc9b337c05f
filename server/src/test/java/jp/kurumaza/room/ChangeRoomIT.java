package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room can be arranged differently or called off until it opens, and everybody sees that. */
@ThroughTheFrontDoor
class ChangeRoomIT {
  private static final Map<String, String> SNOW = Map.of("reason", "大雪の予報が出たため。");

  private Stage stage;
  private FrontDoor owner;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).inANewTopic();
    owner = stage.owner();
  }

  @Test
  void everythingThatWasArrangedCanBeChanged() {
    ObjectNode settings = settings();
    settings.put("title", "夜の部屋").put("place", "市民会館").put("startsAt", "2027-01-10T10:00:00Z");
    settings.put("statementLimit", 500);
    JsonNode first = settings.at("/agenda/0");
    settings.putArray("agenda").add(first);
    JsonNode card = owner.put(stage.in("settings"), settings).expect(200).json();
    assertThat(card.get("title").asText()).isEqualTo("夜の部屋");
    assertThat(card.get("minutes")).isEqualTo(first.get("minutes"));
    assertThat(settings()).isEqualTo(settings);
    JsonNode room = stage.visitor().get("/api/rooms/" + stage.room()).expect(200).json();
    assertThat(room.at("/card/startsAt").asText()).isEqualTo("2027-01-10T10:00:00Z");
    assertThat(room.at("/state/agenda")).hasSize(1);
    assertThat(room.get("statementLimit").asInt()).isEqualTo(500);
  }

  @Test
  void aFacilitatorWhoIsReplacedRunsTheRoomNoLonger() {
    ObjectNode settings = settings();
    settings.putObject("crew").put(idOf(stage.staff("satoyama")), "lead");
    owner.put(stage.in("settings"), settings).expect(200);
    stage.facilitator().post(stage.in("opening")).expectProblem(403, "forbidden");
    stage.staff("satoyama").post(stage.in("opening")).expect(200);
  }

  @Test
  void aWrongSettingIsNamedAndChangesNothing() {
    ObjectNode before = settings();
    ObjectNode settings = before.deepCopy();
    settings.put("title", " ");
    owner.put(stage.in("settings"), settings).expectProblem(422, "blank-text");
    settings.put("title", "部屋").putObject("crew").put(UUID.randomUUID().toString(), "lead");
    owner.put(stage.in("settings"), settings).expectProblem(400, "invalid-value");
    assertThat(settings()).isEqualTo(before);
  }

  @Test
  void onlyItsOwnersArrangeIt() {
    ObjectNode settings = settings();
    for (FrontDoor other : List.of(stage.visitor(), stage.joined())) {
      other.get(stage.in("settings")).expectProblem(401, "sign-in-required");
      other.put(stage.in("settings"), settings).expectProblem(401, "sign-in-required");
      other.post(stage.in("cancellation"), SNOW).expectProblem(401, "sign-in-required");
    }
    stage.facilitator().put(stage.in("settings"), settings).expectProblem(403, "forbidden");
    stage.facilitator().post(stage.in("cancellation"), SNOW).expectProblem(403, "forbidden");
  }

  @Test
  void aRoomThatHasOpenedStaysAsItIs() {
    ObjectNode settings = settings();
    stage.opened();
    owner.put(stage.in("settings"), settings).expectProblem(409, "conflict");
    owner.post(stage.in("cancellation"), SNOW).expectProblem(409, "conflict");
    stage.facilitator().post(stage.in("closing")).expect(200);
    owner.post(stage.in("cancellation"), SNOW).expectProblem(409, "room-closed");
  }

  @Test
  void itsFacilitatorsChangeWhatIsToComeOfIt() {
    ArrayNode coming = settings().withArray("agenda");
    JsonNode running = coming.remove(0);
    stage.opened();
    ObjectNode longer = running.deepCopy();
    longer.put("minutes", 25);
    Map<String, Object> change = Map.of("seen", coming, "phases", List.of(longer, coming.get(0)));
    owner.put(stage.in("agenda"), change).expectProblem(403, "forbidden");
    stage.joined().put(stage.in("agenda"), change).expectProblem(401, "sign-in-required");
    stage.facilitator().put(stage.in("agenda"), change).expect(200);
    JsonNode room = stage.visitor().get("/api/rooms/" + stage.room()).expect(200).json();
    assertThat(room.at("/state/agenda")).containsExactly(running, longer, coming.get(0));
    stage.facilitator().put(stage.in("agenda"), change).expectProblem(409, "conflict");
  }

  @Test
  void itsDepartmentFindsItAmongItsRoomsAndOthersDoNot() {
    assertThat(owner.get("/api/rooms?own=true").expect(200).body()).contains(stage.room());
    for (FrontDoor other : List.of(stage.visitor(), stage.facilitator())) {
      assertThat(other.get("/api/rooms?own=true").expect(200).json()).isEmpty();
    }
    FrontDoor elsewhere = stage.staff("daimon");
    assertThat(elsewhere.get("/api/rooms?own=true").body()).doesNotContain(stage.room());
  }

  @Test
  void aCancelledRoomSaysWhyAndNobodyEntersIt() {
    owner.post(stage.in("cancellation"), Map.of("reason", "　")).expectProblem(422, "blank-text");
    owner.post(stage.in("cancellation"), SNOW).expect(200);
    stage.facilitator().post(stage.in("opening")).expectProblem(409, "room-cancelled");
    FrontDoor resident = stage.joined();
    resident.post(stage.in("people")).expectProblem(409, "room-cancelled");
    owner.put(stage.in("settings"), settings()).expectProblem(409, "room-cancelled");

    JsonNode room = resident.get("/api/rooms/" + stage.room()).expect(200).json();
    assertThat(room.at("/state/status").asText()).isEqualTo("cancelled");
    assertThat(room.at("/state/cancelledReason").asText()).isEqualTo(SNOW.get("reason"));
    JsonNode card = resident.get("/api/topics/" + stage.topic()).json().at("/rooms/0");
    assertThat(card.get("status").asText()).isEqualTo("cancelled");
    assertThat(card.get("cancelledReason").asText()).isEqualTo(SNOW.get("reason"));
    assertThat(resident.get("/api/rooms").body()).doesNotContain(stage.room());
    assertThat(resident.get(stage.in("calendar")).body()).contains("STATUS:CANCELLED");
  }

  @Test
  void aCancelledRoomHoldsNoOutcomeUp() {
    String draft = "/api/topics/" + stage.topic() + "/outcome/draft";
    owner.post(draft).expectProblem(409, "rooms-not-closed");
    owner.post(stage.in("cancellation"), SNOW).expect(200);
    owner.post(draft).expectProblem(409, "no-findings");
  }

  @Test
  void theRoomsOfAnAbandonedTopicAreNoLongerOffered() {
    FrontDoor anyone = stage.visitor();
    assertThat(anyone.get("/api/rooms").body()).contains(stage.room());
    owner
        .post("/api/topics/" + stage.topic() + "/abandonment", Map.of("reason", "前提が変わったため。"))
        .expect(200);
    assertThat(anyone.get("/api/rooms").body()).doesNotContain(stage.room());
  }

  private ObjectNode settings() {
    return owner.get(stage.in("settings")).expect(200).json().deepCopy();
  }

  private static String idOf(FrontDoor account) {
    return account.get("/api/session").json().at("/account/id").asText();
  }
}
