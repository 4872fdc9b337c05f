package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.Bodies;
import jp.kurumaza.support.Contract;
import jp.kurumaza.support.Frames;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whatever address, by those who may not: a clear refusal, no trace of the
 * inside, and nothing has changed. Each answer is held against the contract as well.
 */
@ThroughTheFrontDoor
class FuzzIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int BODIES = 3;
  private static final int SENT_BY_ONE = 20;
  private static final List<String> NONSENSE =
      List.of(
          "{",
          "[]",
          "7",
          "{}",
          "\u0000",
          "{\"ack\":1e400}",
          "{\"ack\":\"1\"}",
          "{\"typing\":\"yes\"}",
          "{\"ack\":1,\"role\":\"facilitator\"}",
          "{\"typing\":true,\"participant\":\"x\"}",
          "[".repeat(150),
          "あ".repeat(10_000));
  private static final Set<String> FOR_RESIDENTS =
      Set.of("anyone", "reader", "resident", "participant");

  private Stage stage;
  private FrontDoor resident;
  private Supplier<FrontDoor> newcomer;
  private int sent;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).opened();
    newcomer = stage::seated;
    resident = newcomer.get();
  }

  @Test
  void aResidentsForgeriesAreRefusedAndChangeNothing() {
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    stage.say(stage.seated(), "止め置かれた秘密");
    newcomer = stage::joined;
    String before = facilitatorsView();
    Bodies bodies = new Bodies(1);
    forEachOperation(
        operation -> !FOR_RESIDENTS.contains(operation.right()),
        operation ->
            assertThat(send(operation, bodies).status())
                .as(operation.name())
                .isBetween(400, 499)
                .isNotEqualTo(429));
    assertThat(facilitatorsView()).isEqualTo(before);
  }

  @Test
  void brokenCommandsOfThoseWhoMayAreRefusedClearly() {
    Bodies bodies = new Bodies(2);
    forEachOperation(
        operation ->
            FOR_RESIDENTS.contains(operation.right()) && operation.contract().has("requestBody"),
        operation ->
            assertThat(send(operation, bodies).status()).as(operation.name()).isLessThan(500));
    stage.say(resident, "まだ話せます");
  }

  @Test
  void nonsenseUpASocketEndsItAndDisturbsNobody() {
    try (Frames calm = stage.visitor().socket(stage.in("socket?after=0"))) {
      for (String nonsense : NONSENSE) {
        try (Frames wild = resident.socket(stage.in("socket?after=0"))) {
          wild.sendText(nonsense);
          assertThat(wild.closed()).as(nonsense).succeedsWithin(PATIENCE);
        }
      }
      stage.say(resident, "届く言葉");
      String heard = "";
      while (!heard.contains("届く言葉")) {
        heard = calm.next(PATIENCE).toString();
      }
    }
  }

  @Test
  void aForgedPlaceOrRoleInTheAddressGivesNoMore() {
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    stage.say(stage.seated(), "止め置かれた秘密");
    for (String query :
        List.of("after=0&role=facilitator", "after=0&audience=runners&participant=x")) {
      try (Frames socket = resident.socket(stage.in("socket?" + query))) {
        assertThat(socket.next(PATIENCE).toString()).doesNotContain("止め置かれた秘密");
      }
    }
    for (String after : List.of("-1", "abc", "", "99999999999999999999")) {
      try (Frames socket = resident.socket(stage.in("socket?after=" + after))) {
        assertThat(socket.closed()).succeedsWithin(PATIENCE);
      }
    }
  }

  private record Operation(String method, String path, JsonNode contract) {
    String right() {
      return contract.path("x-right").asText();
    }

    String name() {
      return method + " " + path;
    }
  }

  private static void forEachOperation(Predicate<Operation> chosen, Consumer<Operation> todo) {
    Contract.document()
        .get("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(one -> new Operation(one.getKey(), path.getKey(), one.getValue())))
        .filter(operation -> operation.contract().has("x-right"))
        .filter(chosen)
        .forEach(operation -> IntStream.range(0, BODIES).forEach(i -> todo.accept(operation)));
  }

  /** In turn with others: one person alone is soon told to wait. */
  private Answer send(Operation operation, Bodies bodies) {
    if (++sent % SENT_BY_ONE == 0) {
      resident = newcomer.get();
    }
    String address =
        operation
            .path()
            .replace("{room}", stage.room())
            .replace("{topic}", stage.topic())
            .replace("{sequence}", "6")
            .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    JsonNode contract = operation.contract();
    String body = contract.has("requestBody") ? bodies.broken(contract) : null;
    Answer answer =
        resident.send(operation.method().toUpperCase(Locale.ROOT), address, body, Map.of());
    assertThat(answer.body())
        .as(operation.name())
        .doesNotContain("Exception", "jp.kurumaza", "止め置かれた秘密", "jakarta");
    return answer;
  }

  private String facilitatorsView() {
    return stage.facilitator().get("/api/rooms/" + stage.room()).json().get("state").toString();
  }
}
