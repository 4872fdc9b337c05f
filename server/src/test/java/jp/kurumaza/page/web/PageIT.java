package jp.kurumaza.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kurumaza.room.ShortAddress;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without JavaScript gets. */
@ThroughTheFrontDoor
class PageIT {

  @Test
  void homeLeadsToTheOpenQuestions(FrontDoor reader) {
    String home = html(reader, "/");
    for (JsonNode topic : reader.get("/api/topics").expect(200).json()) {
      assertThat(home).contains("href=\"/topics/" + topic.get("id").asText() + "\"");
    }
    assertThat(home).contains("<html lang=\"ja\">", "<script type=\"module\"");
  }

  @Test
  void aTopicCanBeReadAndPreviewed(FrontDoor reader) {
    JsonNode topic = reader.get("/api/topics").expect(200).json().get(0);
    String path = "/topics/" + topic.get("id").asText();
    String address = reader.address() + path;
    assertThat(html(reader, path))
        .contains("<title>" + topic.get("question").asText() + " | 車座</title>")
        .contains("<meta property=\"og:url\" content=\"" + address + "\">")
        .contains("<link rel=\"canonical\" href=\"" + address + "\">")
        .contains("<h1>" + topic.get("question").asText() + "</h1>")
        .contains("<h2>なぜ、きくのか</h2>", "<h2>変えられること</h2>");
  }

  @Test
  void anOutcomeCanBeRead(FrontDoor reader) {
    String topic =
        StreamSupport.stream(reader.get("/api/topics").json().spliterator(), false)
            .filter(card -> card.get("outcome").asBoolean())
            .map(card -> card.get("id").asText())
            .findFirst()
            .orElseThrow();
    JsonNode outcome = reader.get("/api/topics/" + topic + "/outcome").expect(200).json();
    String html = html(reader, "/topics/" + topic + "/outcome");
    for (JsonNode finding : outcome.get("findings")) {
      assertThat(html).contains("<h2>" + finding.get("text").asText() + "</h2>");
    }
    assertThat(reader.get("/sitemap.xml").expect(200).body())
        .contains("<loc>" + reader.address() + "/topics/" + topic + "/outcome</loc>");
  }

  @Test
  void aQueryInJapaneseIsReadAsItWasTyped(FrontDoor reader) {
    assertThat(html(reader, "/search?q=%E9%9B%BB%E8%A9%B1")).contains("「電話」をさがす");
  }

  @Test
  void hostileQueriesAndHostsStayText(FrontDoor reader) {
    assertThat(html(reader, "/search?q=%3C/title%3E%3Cscript%3Ealert(1)%3C/script%3E"))
        .contains("&lt;/title&gt;&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(reader.send("GET", "/", null, Map.of("X-Forwarded-Host", "evil.example")).body())
        .doesNotContain("evil.example");
  }

  @Test
  void whatIsHeldIsOnNoPage(ServerProcess server) {
    Stage stage = new Stage(server).opened();
    FrontDoor resident = stage.seated();
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    String word = "himitsu" + System.nanoTime();
    stage.say(resident, word);
    for (String path : new String[] {"/", "/topics/" + stage.topic(), "/rooms/" + stage.room()}) {
      assertThat(html(resident, path)).doesNotContain(word);
    }
    assertThat(html(resident, "/search?q=" + word)).contains("見つかりませんでした");
  }

  @Test
  void theAddressOnAPosterLeadsToItsRoom(ServerProcess server) {
    Stage stage = new Stage(server);
    FrontDoor passerBy = stage.visitor();
    String address = ShortAddress.of(UUID.fromString(stage.room()));
    assertThat(passerBy.get(address.toLowerCase(Locale.ROOT)).expect(302).header("Location"))
        .isEqualTo("/rooms/" + stage.room());
    assertThat(stage.facilitator().get(stage.in("poster")).expect(200).body()).startsWith("%PDF");
    passerBy.get(stage.in("poster")).expectProblem(401, "sign-in-required");
    stage.facilitator().post(stage.in("poster")).expectProblem(403, "forbidden");
    stage.owner().post(stage.in("poster")).expect(201);
    assertThat(stage.owner().get(stage.in("entry-links")).json()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/topics/00000000-0000-4000-8000-000000000000",
        "/topics/nothing/outcome",
        "/rooms/00000000-0000-4000-8000-000000000000",
        "/nowhere",
        "/r/0000-0000",
        "/r/",
      })
  void whatIsNotThereIsNotFoundOnTheAppsPage(String path, FrontDoor reader) {
    Answer answer = reader.get(path).expect(404);
    assertThat(answer.body())
        .contains("このページは見つかりません", "content=\"noindex\"", "<script type=\"module\"");
  }

  @Test
  void whoHasAPageIsNotSentItAgain(FrontDoor reader) {
    Answer first = reader.get("/about").expect(200);
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    Map<String, String> known = Map.of("If-None-Match", first.header("ETag"));
    assertThat(reader.send("GET", "/about", null, known).expect(304).body()).isEmpty();
    assertThat(reader.send("HEAD", "/about", null, Map.of()).expect(200).body()).isEmpty();
  }

  @Test
  void searchEnginesAreToldWhereToLook(FrontDoor reader) {
    assertThat(reader.get("/robots.txt").expect(200).body())
        .contains("Disallow: /api/", "Sitemap: " + reader.address() + "/sitemap.xml");
  }

  private static String html(FrontDoor reader, String path) {
    Answer answer = reader.get(path).expect(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
    return answer.body();
  }
}
