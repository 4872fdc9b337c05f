package jp.kurumaza.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ThroughTheFrontDoor
class FrontIT {

  @Test
  void isReadyOnlyWhenTheDatabaseIsMigrated(FrontDoor door) {
    assertThat(door.get("/health/ready").expect(200).body()).contains("\"migrated\"");
  }

  @Test
  void publishesMetrics(FrontDoor door) {
    assertThat(door.get("/metrics").expect(200).body()).contains("# TYPE");
  }

  @Test
  void protectsEveryAnswer(FrontDoor door) {
    Answer answer = door.get("/docs.css").expect(200);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isNotEmpty();
    assertThat(answer.header("Permissions-Policy")).contains("microphone=(self)");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void answersUnderApiAreNotStored(FrontDoor door) {
    Answer answer = door.get("/api/nowhere");
    answer.expectProblem(404, "not-found");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing.js", "/assets/nothing-abc123.js", "/docs/problems/nothing"})
  void whatIsNotThereIsSaidInWords(String path, FrontDoor door) {
    Answer answer = door.get(path).expect(404);
    assertThat(answer.body()).contains("ページを表示できません");
    assertThat(answer.header("Cache-Control")).doesNotContain("immutable");
  }

  @Test
  void hidesWhatIsInTheArchive(FrontDoor door) {
    door.get("/WEB-INF/web.xml").expect(404);
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyProblemHasAPage(ProblemType type, FrontDoor door) {
    Answer page = door.get("/docs/problems/" + type.slug()).expect(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("<h1>" + type.title(), "HTTP " + type.status());
  }

  @Test
  void servesTheContractWithTheSchemaBesideIt(FrontDoor door) {
    assertThat(door.get("/openapi").expect(200).body()).startsWith("openapi: 3.1");
    assertThat(door.get("/events.schema.json").expect(200).json().has("$defs")).isTrue();
  }

  @Test
  void compressesLargeAnswers(FrontDoor door) {
    Answer answer = door.send("GET", "/openapi", null, Map.of("Accept-Encoding", "gzip"));
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }
}
