package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

  record Request(String name, int count, Kind kind, @Nullable String note, List<Item> items) {}

  record Item(String title) {
    Item {
      Text.require(title, "/title", 10);
    }
  }

  enum Kind {
    UNDER_STUDY
  }

  private static final String GOOD =
      """
      {"name": "n", "count": 1, "kind": "under-study", "items": [{"title": "t"}]}""";

  @Test
  void readsARecord() throws IOException {
    assertThat(read(GOOD))
        .isEqualTo(new Request("n", 1, Kind.UNDER_STUDY, null, List.of(new Item("t"))));
  }

  @Test
  void writesTimesAndEnumsAsTheContractSays() {
    record View(Instant at, Kind kind) {}
    assertThat(Json.write(new View(Instant.EPOCH, Kind.UNDER_STUDY)))
        .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\",\"kind\":\"under-study\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"name\": }", "{\"name\": 'n'}", "nothing", "\u0000"})
  void refusesWhatIsNotJson(String body) {
    assertThat(refusal(body).type()).isIn(ProblemType.MALFORMED_JSON, ProblemType.INVALID_VALUE);
  }

  @Test
  void refusesDuplicateKeysAndTrailingText() {
    assertThat(refusal(GOOD.replace("\"count\"", "\"name\": \"m\", \"count\"")).type())
        .isEqualTo(ProblemType.MALFORMED_JSON);
    assertThat(refusal(GOOD + " {}").type()).isNotNull();
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = GOOD.replace("\"n\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(body).type()).isEqualTo(ProblemType.MALFORMED_JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\": \"n\"        | \"name\": null           | /name",
        "\"name\": \"n\",       |                          | /name",
        "\"name\": \"n\"        | \"name\": 1              | /name",
        "\"count\": 1           | \"count\": \"1\"         | /count",
        "\"count\": 1           | \"count\": 1.5           | /count",
        "\"count\": 1           | \"count\": 99999999999   | /count",
        "under-study            | UNDER_STUDY              | /kind",
        "\"kind\": \"under-study\" | \"kind\": 0           | /kind",
        "\"title\": \"t\"       | \"title\": {}            | /items/0/title",
      })
  void pointsAtTheWrongValue(String good, String bad, String pointer) {
    Problem problem = refusal(GOOD.replace(good, bad == null ? "" : bad));
    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_VALUE);
    assertThat(problem.errors()).extracting("field").containsExactly(pointer);
  }

  @Test
  void pointsAtTheUnknownField() {
    Problem problem = refusal(GOOD.replace("\"title\"", "\"title\": \"t\", \"a/b\""));
    assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_FIELD);
    assertThat(problem.errors()).extracting("field").containsExactly("/items/0/a~1b");
  }

  @Test
  void keepsTheProblemOfARecordThatRefusesItself() {
    assertThat(refusal(GOOD.replace("\"t\"", "\" \"")).type()).isEqualTo(ProblemType.BLANK_TEXT);
  }

  @Test
  void refusesUtf32ThatIsNone() {
    assertThat(refusal(new byte[] {0, 0, 0, 1, 2, 3, 4, 5}).type())
        .isEqualTo(ProblemType.MALFORMED_JSON);
  }

  private static Problem refusal(String body) {
    return refusal(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refusal(byte[] body) {
    return catchThrowableOfType(Problem.class, () -> read(body));
  }

  private static Object read(String body) throws IOException {
    return read(body.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object read(byte[] body) throws IOException {
    Class type = Request.class;
    return new JsonBodies()
        .readFrom(
            type,
            type,
            null,
            MediaType.APPLICATION_JSON_TYPE,
            null,
            new ByteArrayInputStream(body));
  }
}
