package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.EventJson;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.platform.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The server folds each case of the contract to the state that the clients fold it to. */
class FoldsTest {
  private static final Path FOLDS = Path.of("contract/folds");

  @TestFactory
  Stream<DynamicTest> foldsEachCase() throws IOException {
    try (Stream<Path> files = Files.list(FOLDS)) {
      List<Path> cases = files.sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    JsonNode given = Json.mapper().readTree(Files.readString(file));
    RoomState state =
        new RoomState(Json.mapper().convertValue(given.get("audience"), RoomState.Audience.class));
    given.get("events").forEach(event -> state.apply(logged(event.deepCopy())));
    JsonNode folded = Json.mapper().readTree(Json.write(state));
    assertThat(folded).as(given.get("name").asText()).isEqualTo(given.get("state"));
  }

  private static LoggedEvent logged(ObjectNode event) {
    long sequence = event.remove("sequence").asLong();
    String kind = event.remove("kind").asText();
    Instant at = Instant.parse(event.remove("at").asText());
    return new LoggedEvent(
        sequence, at, "test", Audience.EVERYONE, EventJson.event(kind, event.toString()));
  }
}
