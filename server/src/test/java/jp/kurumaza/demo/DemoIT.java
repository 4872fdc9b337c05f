package jp.kurumaza.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.Test;

@ThroughTheFrontDoor
class DemoIT {
  private static final String LIVE = "学校が終わってから、夕ごはんまで";
  private static final String OPEN = "小学4年生からの放課後、どこで過ごせると安心ですか？";
  private static final String TABLES = "4年生からの居場所を、テーブルで考える";
  private static final String ANSWERED = "子どもが熱を出した朝、何があれば乗り切れますか？";
  private static final String OVERDUE = "下の子が生まれる日、上の子はどこで待てますか？";

  @Test
  void oneRoomIsOpenNowWithItsPeople(FrontDoor door) {
    JsonNode card = named(door.get("/api/rooms").expect(200).json(), "title", LIVE);
    assertThat(card.path("status").asText()).isEqualTo("open");
    assertThat(card.path("people").asInt()).isGreaterThanOrEqualTo(10);

    JsonNode state = door.get("/api/rooms/" + card.path("id").asText()).expect(200).json();
    assertThat(state.at("/state/statements").size()).isGreaterThanOrEqualTo(17);
    assertThat(state.at("/state/people").findValuesAsText("nickname"))
        .contains("あおぞら", "さざなみ", "みくり", "ひなた");
    assertThat(state.at("/state/hands").size()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void itsPhaseRunsWithATimer(FrontDoor door) {
    String room =
        named(door.get("/api/rooms").expect(200).json(), "title", LIVE).path("id").asText();
    JsonNode phase = door.get("/api/rooms/" + room).expect(200).json().at("/state/phase");

    Instant startedAt = Instant.parse(phase.path("startedAt").asText());
    Instant endsAt = Instant.parse(phase.path("endsAt").asText());
    assertThat(phase.path("index").asInt()).isEqualTo(1);
    assertThat(Duration.between(startedAt, endsAt)).isEqualTo(Duration.ofMinutes(20));
    assertThat(startedAt).isBefore(Instant.now());
  }

  @Test
  void oneTalkWasRunWithAllThatARoomOffers(FrontDoor door) {
    String topic =
        named(door.get("/api/topics").expect(200).json(), "question", OPEN).path("id").asText();
    JsonNode rooms = door.get("/api/topics/" + topic).expect(200).json().path("rooms");
    String room = named(rooms, "title", TABLES).path("id").asText();
    String login = "mikuri@demo.example.jp";
    door.post("/api/session", Map.of("login", login, "password", DemoFiles.passwords().get(login)))
        .expect(200);
    JsonNode state = door.get("/api/rooms/" + room).expect(200).json().path("state");

    assertThat(state.path("checkIns")).isNotEmpty();
    assertThat(state.at("/polls/0/counts")).hasSize(4);
    assertThat(state.path("themes").findValuesAsText("part"))
        .contains("issue", "idea", "for", "against");
    assertThat(state.at("/confirmations/0/counts/confirmed").asInt()).isPositive();
    assertThat(state.at("/confirmations/0/counts/objected").asInt()).isEqualTo(1);
    assertThat(state.path("hints").findValuesAsText("outcome")).contains("taken", "dismissed");
    assertThat(state.path("people").findValuesAsText("role")).contains("hall");
    assertThat(state.at("/backstage/crew").findValuesAsText("part"))
        .containsExactly("lead", "co", "observer", "scribe", "policy");
    JsonNode tables = door.get("/api/rooms/" + room + "/tables").expect(200).json();
    assertThat(tables)
        .hasSize(2)
        .allSatisfy(table -> assertThat(table.path("findings")).isNotEmpty());
    JsonNode debrief = door.get("/api/rooms/" + room + "/debrief").expect(200).json();
    assertThat(debrief.at("/checkOut/safe/counts")).hasSize(4);
  }

  @Test
  void topicsStandAtDifferentSteps(FrontDoor door) {
    JsonNode topics = door.get("/api/topics").expect(200).json();

    JsonNode answered = named(topics, "question", ANSWERED);
    assertThat(answered.path("step").asText()).isEqualTo("follow-up");
    assertThat(answered.path("people").asInt()).isEqualTo(18);
    assertThat(answered.path("overdue").asBoolean()).isFalse();
    JsonNode overdue = named(topics, "question", OVERDUE);
    assertThat(overdue.path("step").asText()).isEqualTo("answer");
    assertThat(overdue.path("overdue").asBoolean()).isTrue();
  }

  @Test
  void everyFindingOfTheAnsweredTopicHasItsAnswer(FrontDoor door) {
    String topic =
        named(door.get("/api/topics").expect(200).json(), "question", ANSWERED).path("id").asText();
    JsonNode outcome = door.get("/api/topics/" + topic + "/outcome").expect(200).json();

    assertThat(outcome.path("state").asText()).isEqualTo("published");
    assertThat(outcome.path("findings"))
        .hasSize(9)
        .allSatisfy(finding -> assertThat(finding.path("answer").isObject()).isTrue());
    assertThat(outcome.at("/made/reviewer").asText()).isEqualTo("新庄 拓也");
    assertThat(outcome.at("/made/approver").asText()).isEqualTo("四方 恵子");
  }

  @Test
  void whatWasHiddenWithdrawnOrCorrectedIsNotToBeRead(FrontDoor door) {
    String topic =
        named(door.get("/api/topics").expect(200).json(), "question", ANSWERED).path("id").asText();
    String room = door.get("/api/topics/" + topic).expect(200).json().at("/rooms/0/id").asText();
    String transcript = door.get("/api/rooms/" + room + "/transcript").expect(200).body();
    String snapshot = door.get("/api/rooms/" + room).expect(200).body();

    assertThat(transcript).contains("3日続いたら6千円です");
    assertThat(transcript + snapshot).doesNotContain("山田先生", "一度も休んだことがないです", "3日続いたら9千円です");
  }

  @Test
  void everyAccountThatIsToldOfSignsIn(FrontDoor door) {
    assertThat(DemoFiles.passwords()).hasSameSizeAs(DemoFiles.organisation().accounts());
    DemoFiles.passwords()
        .forEach(
            (login, password) ->
                assertThat(
                        door.post("/api/session", Map.of("login", login, "password", password))
                            .expect(200)
                            .json()
                            .at("/account/login")
                            .asText())
                    .isEqualTo(login));
  }

  private static JsonNode named(JsonNode list, String field, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(node -> node.path(field).asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + list));
  }
}
