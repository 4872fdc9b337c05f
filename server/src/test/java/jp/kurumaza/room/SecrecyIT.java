package jp.kurumaza.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurumaza.support.Frames;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What residents may not see does not reach them by any way out of a room. */
@ThroughTheFrontDoor
class SecrecyIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Stage stage;
  private FrontDoor author;
  private FrontDoor other;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    stage = new Stage(server).opened();
    author = stage.seated();
    other = stage.seated();
  }

  @Test
  void heldWordsAreForTheirAuthorAndFacilitators() {
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    long said = stage.say(author, "止め置きの言葉");
    assertNowhere("止め置きの言葉", other);
    assertThat(author.get("/api/rooms/" + stage.room()).body()).contains("止め置きの言葉");
    assertThat(author.get(stage.in("events?after=0")).body()).contains("止め置きの言葉");
    assertThat(stage.facilitator().get("/api/rooms/" + stage.room()).body()).contains("止め置きの言葉");
    author.put(stage.in("statements/" + said), Map.of("text", "言い直した言葉")).expect(200);
    assertNowhere("言い直した言葉", other);
    stage.facilitator().post(stage.in("statements/" + said + "/release")).expect(200);
    assertThat(other.get(stage.in("transcript")).body())
        .contains("言い直した言葉")
        .doesNotContain("止め置きの言葉");
    assertThat(socketFromTheStart(other)).contains("言い直した言葉");
  }

  @Test
  void veiledWordsAreForTheirAuthorAndFacilitatorsUntilTheReveal() {
    stage.startPhase(1);
    long said = stage.say(author, "静かに書いた言葉");
    stage.say(author, "二つ目に書いた言葉");
    author.put(stage.in("statements/" + said), Map.of("text", "静かに直した言葉")).expect(200);
    for (String words : List.of("静かに書いた言葉", "静かに直した言葉", "二つ目に書いた言葉")) {
      assertNowhere(words, other);
      assertNowhere(words, stage.visitor());
      assertThat(other.get("/api/voice").expect(200).body()).doesNotContain(words);
    }
    JsonNode seen = other.get("/api/rooms/" + stage.room()).json();
    assertThat(seen.at("/state/writers").asInt()).isEqualTo(1);
    String me = author.get("/api/rooms/" + stage.room()).json().get("participant").asText();
    assertThat(seen.at("/state/statements").toString()).doesNotContain(me);
    assertThat(author.get("/api/rooms/" + stage.room()).body()).contains("静かに直した言葉");
    assertThat(socketFromTheStart(author)).contains("静かに直した言葉");
    assertThat(author.get("/api/voice").expect(200).body()).contains("veiled", "静かに直した言葉");
    assertThat(stage.facilitator().get(stage.in("events?after=0")).body()).contains("静かに直した言葉");
    other
        .send("PUT", stage.in("statements/" + said + "/reactions/empathy"), null, Map.of())
        .expectProblem(404, "not-found");
    stage.facilitator().post(stage.in("reveal")).expect(200);
    assertThat(socketFromTheStart(other))
        .contains("静かに直した言葉", "二つ目に書いた言葉")
        .doesNotContain("静かに書いた言葉");
    assertThat(other.get(stage.in("transcript")).body())
        .containsSubsequence("静かに直した言葉", "二つ目に書いた言葉");
  }

  @Test
  void theNextPhaseReveals() {
    stage.startPhase(1);
    stage.say(author, "次の段階で開く言葉");
    stage.startPhase(3);
    assertThat(socketFromTheStart(other)).contains("次の段階で開く言葉");
  }

  @Test
  void heldWordsThatAreNotShownAreGoneForTheirAuthorWhoLearnsWhy() {
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    long said = stage.say(author, "見せない言葉");
    String hiding = stage.in("statements/" + said + "/hiding");
    stage.facilitator().put(hiding, Map.of("reason", "電話番号があるため")).expect(200);
    assertNowhere("見せない言葉", author);
    assertNowhere("電話番号があるため", other);
    assertThat(author.get("/api/rooms/" + stage.room()).body()).contains("電話番号があるため");
    assertThat(socketFromTheStart(author)).contains("電話番号があるため");
    stage.facilitator().delete(hiding).expect(200);
    assertNowhere("見せない言葉", other);
    assertThat(author.get("/api/rooms/" + stage.room()).body()).contains("見せない言葉");
    assertThat(socketFromTheStart(author)).contains("見せない言葉");
  }

  @Test
  void hiddenWordsAreGoneForResidentsUntilTheyAreRestored() {
    long said = stage.say(author, "隠される言葉");
    stage
        .facilitator()
        .put(stage.in("statements/" + said + "/hiding"), Map.of("reason", "個人の名前"))
        .expect(200);
    assertNowhere("隠される言葉", other);
    assertNowhere("隠される言葉", author);
    assertThat(other.get("/api/rooms/" + stage.room()).body()).contains("個人の名前");
    assertThat(stage.facilitator().get(stage.in("events?after=0")).body()).contains("隠される言葉");
    stage.facilitator().delete(stage.in("statements/" + said + "/hiding")).expect(200);
    assertThat(other.get(stage.in("transcript")).body()).contains("隠される言葉");
  }

  @Test
  void withdrawnAndRedactedWordsAreGoneForEveryone() {
    long withdrawn = stage.say(author, "取り下げる言葉");
    long redacted = stage.say(author, "消される言葉");
    author.delete(stage.in("statements/" + withdrawn)).expect(200);
    stage.owner().post(stage.in("statements/" + redacted + "/redaction")).expect(200);
    long hidden = stage.say(author, "隠してから消す言葉");
    stage
        .facilitator()
        .put(stage.in("statements/" + hidden + "/hiding"), Map.of("reason", "個人の名前"))
        .expect(200);
    stage.owner().post(stage.in("statements/" + hidden + "/redaction")).expect(200);
    for (FrontDoor viewer : List.of(author, other, stage.facilitator())) {
      assertNowhere("取り下げる言葉", viewer);
      assertNowhere("消される言葉", viewer);
      assertNowhere("隠してから消す言葉", viewer);
    }
  }

  @Test
  void findingsInTheMakingAreNotForResidents() {
    long said = stage.say(author, "声");
    Map<String, Object> finding = new HashMap<>();
    finding.put("text", "書きかけの分かったこと");
    finding.put("agreement", "unsure");
    finding.put("citations", List.of(said));
    finding.put("minorityView", null);
    stage.facilitator().post(stage.in("findings"), finding).expect(201);
    assertNowhere("書きかけの分かったこと", author);
    assertThat(stage.facilitator().get("/api/rooms/" + stage.room()).body())
        .contains("書きかけの分かったこと");
  }

  @Test
  void personalDataReachesNobodyAndIsNotEchoed() {
    String words = "電話は090-1234-5678です";
    JsonNode problem =
        author
            .post(stage.in("statements"), Map.of("text", words))
            .expectProblem(422, "personal-data");
    assertThat(problem.toString()).contains("\"kind\":\"phone\"").doesNotContain("5678");
    assertNowhere("5678", stage.facilitator());
    author.post(stage.in("statements"), Map.of("text", words, "notPersonalData", true)).expect(201);
    assertNowhere("5678", other);
    assertNowhere("StatementFlagged", other);
    assertNowhere("StatementFlagged", author);
    assertThat(stage.facilitator().get("/api/rooms/" + stage.room()).body())
        .contains("5678", "\"flags\":[\"personal-data\"]");
  }

  @Test
  void flagsAndReportsAreForThoseWhoRunTheRoom() {
    long said = stage.say(author, "この税金泥棒");
    String reports = stage.in("statements/" + said + "/reports");
    other.post(reports, Map.of("reason", "hurtful", "text", "通報した人の言葉")).expect(204);
    for (FrontDoor resident : List.of(author, other, stage.visitor())) {
      for (String secret :
          List.of("通報した人の言葉", "StatementReported", "StatementFlagged", "flags", "hurtful")) {
        assertNowhere(secret, resident);
      }
    }
    String console = "/api/rooms/" + stage.room();
    assertThat(stage.facilitator().get(console).body())
        .contains("通報した人の言葉", "\"flags\":[\"abusive-words\"]");
    other
        .delete(stage.in("statements/" + said + "/concern"))
        .expectProblem(401, "sign-in-required");
    stage.facilitator().delete(stage.in("statements/" + said + "/concern")).expect(200);
    assertThat(stage.facilitator().get(console).body()).doesNotContain("flags");
    assertNowhere("通報した人の言葉", stage.facilitator());
    assertNowhere("StatementCleared", author);
  }

  @Test
  void aCoolDownIsForThePersonAndThoseWhoRunTheRoom() {
    String room = "/api/rooms/" + stage.room();
    String self = author.get(room).json().get("participant").asText();
    String coolDown = stage.in("people/" + self + "/cool-down");
    other.put(coolDown, Map.of("minutes", 5)).expectProblem(401, "sign-in-required");
    stage.facilitator().put(coolDown, Map.of("minutes", 5)).expect(200);
    assertNowhere("oolDown", other);
    assertThat(author.get(room).json().at("/state/coolDowns/0/participant").asText())
        .isEqualTo(self);
    assertThat(socketFromTheStart(author)).contains("CoolDownSet");
    author.post(stage.in("statements"), Map.of("text", "声")).expectProblem(409, "cooling-down");
    stage.facilitator().delete(coolDown).expect(200);
    stage.say(author, "また話せます");
  }

  @Test
  void whatTheCrewTellsEachOtherAndWhatMustNotWaitIsForTheCrewAndTheContacts() {
    long said = stage.say(author, "心配な声");
    Map<String, Object> note = Map.of("text", "受け持つ人だけの相談");
    stage.facilitator().post(stage.in("crew-notes"), note).expect(201);
    Map<String, Object> urgent =
        Map.of("reason", "child-safety", "statement", said, "text", "すぐに見てください");
    stage.facilitator().post(stage.in("escalations"), urgent).expect(201);
    for (FrontDoor resident : List.of(author, other, stage.visitor())) {
      for (String secret :
          List.of("受け持つ人だけの相談", "すぐに見てください", "CrewNoteWritten", "Escalation", "backstage")) {
        assertNowhere(secret, resident);
      }
      resident.post(stage.in("crew-notes"), note).expectProblem(401, "sign-in-required");
      resident.get("/api/escalations").expectProblem(401, "sign-in-required");
    }
    assertThat(stage.facilitator().get("/api/rooms/" + stage.room()).body())
        .contains("受け持つ人だけの相談", "すぐに見てください");
    JsonNode reached = stage.owner().get("/api/escalations").expect(200).json();
    String mine = "/api/rooms/" + stage.room() + "/escalations/";
    long raised = 0;
    for (JsonNode one : reached) {
      if (one.get("room").asText().equals(stage.room())) {
        raised = one.get("escalation").asLong();
        assertThat(one.at("/about/text").asText()).isEqualTo("心配な声");
      }
    }
    stage
        .facilitator()
        .send("PUT", mine + raised + "/taking", null, Map.of())
        .expectProblem(403, "forbidden");
    stage
        .staff("daimon")
        .send("PUT", mine + raised + "/taking", null, Map.of())
        .expectProblem(403, "forbidden");
    stage.owner().send("PUT", mine + raised + "/taking", null, Map.of()).expect(200);
    assertThat(stage.staff("daimon").get("/api/escalations").body()).doesNotContain("心配な声");
    assertThat(stage.facilitator().get("/api/rooms/" + stage.room()).json())
        .extracting(room -> room.at("/state/backstage/escalations/0/taken/at").asText())
        .asString()
        .isNotEmpty();
  }

  @Test
  void whoWatchesSeesAllButNeitherActsNorSpeaks() {
    JsonNode colleagues = stage.owner().get("/api/colleagues").expect(200).json();
    Map<String, String> crew = new HashMap<>();
    for (JsonNode one : colleagues) {
      String part =
          switch (one.get("name").asText()) {
            case "みくり" -> "lead";
            case "さとやま" -> "scribe";
            default -> null;
          };
      if (part != null) {
        crew.put(one.get("id").asText(), part);
      }
    }
    stage.owner().put(stage.in("crew"), Map.of("crew", crew)).expect(200);
    FrontDoor scribe = stage.staff("satoyama");
    stage.facilitator().put(stage.in("holding"), Map.of("on", true)).expect(200);
    stage.say(author, "止め置きの声");
    assertThat(scribe.get("/api/rooms/" + stage.room()).body())
        .contains("止め置きの声", "\"part\":\"scribe\"", "\"role\":\"watcher\"");
    scribe.put(stage.in("holding"), Map.of("on", false)).expectProblem(403, "forbidden");
    scribe.post(stage.in("people")).expectProblem(403, "forbidden");
    scribe.post(stage.in("hall"), Map.of("text", "会場からの声", "speaker", 2)).expect(201);
    assertThat(other.get(stage.in("transcript")).body()).contains("会場からの声", "会場の声 2");
    try (Frames socket = scribe.socket(stage.in("socket?after=0"))) {
      socket.next(PATIENCE);
      crew.values().remove("scribe");
      stage.owner().put(stage.in("crew"), Map.of("crew", crew)).expect(200);
      assertThat(socket.closed()).succeedsWithin(PATIENCE);
    }
    assertThat(scribe.get("/api/rooms/" + stage.room()).body()).doesNotContain("止め置きの声");
  }

  @Test
  void whatIsSaidReachesEveryoneAtOnceAndInOrder() {
    try (Frames socket = other.socket(stage.in("socket?after=0"))) {
      stage.say(author, "一つ目");
      stage.say(author, "二つ目");
      StringBuilder heard = new StringBuilder();
      long position = 0;
      while (!heard.toString().contains("二つ目")) {
        JsonNode frame = socket.next(PATIENCE);
        if (frame.has("events")) {
          assertThat(frame.get("after").asLong()).isEqualTo(position);
          position = frame.get("upTo").asLong();
          heard.append(frame);
          socket.send(Map.of("ack", position));
        }
      }
      assertThat(heard.toString()).containsSubsequence("一つ目", "二つ目");
    }
  }

  @Test
  void aSocketThatTalksNonsenseIsClosed() {
    try (Frames socket = other.socket(stage.in("socket?after=0"))) {
      socket.send(Map.of("role", "facilitator"));
      assertThat(socket.closed()).succeedsWithin(PATIENCE);
    }
  }

  @Test
  void aFacilitatorsSocketEndsWithTheSession() {
    FrontDoor facilitator = stage.staff("mikuri");
    try (Frames socket = facilitator.socket(stage.in("socket?after=0"))) {
      socket.next(PATIENCE);
      facilitator.delete("/api/session").expect(204);
      assertThat(socket.closed()).succeedsWithin(Duration.ofSeconds(15));
    }
  }

  @Test
  void invitationsAndHintsAreForThePersonAndThoseWhoRunTheRoom() {
    FrontDoor facilitator = stage.facilitator();
    String me = author.get("/api/rooms/" + stage.room()).json().get("participant").asText();
    Map<String, Object> hint = new HashMap<>(Map.of("kind", "silence", "participant", me));
    hint.put("statement", null);
    long shown =
        facilitator.post(stage.in("hints"), hint).expect(200).json().get("sequence").asLong();
    facilitator
        .put(stage.in("hints/" + shown + "/outcome"), Map.of("outcome", "dismissed"))
        .expect(200);
    String invitation = stage.in("people/" + me + "/invitation");
    facilitator.send("PUT", invitation, null, Map.of()).expect(200);
    author.put(stage.in("invitation"), Map.of("answer", "later")).expect(200);
    facilitator.send("PUT", invitation, null, Map.of()).expectProblem(409, "conflict");
    facilitator.delete(invitation).expect(200);
    for (String kind : List.of("HintShown", "HintSettled", "PersonInvited", "InvitationAnswered")) {
      assertNowhere(kind, other);
      assertThat(facilitator.get(stage.in("events?after=0")).body()).contains(kind);
    }
    assertThat(socketFromTheStart(author))
        .contains("PersonInvited", "InvitationAnswered")
        .doesNotContain("HintShown");
    JsonNode mine = author.get("/api/rooms/" + stage.room()).json().get("state");
    assertThat(mine.at("/invitations/0/status").asText()).isEqualTo("later");
    assertThat(mine.has("hints") || mine.has("unheard")).isFalse();
    JsonNode theirs = other.get("/api/rooms/" + stage.room()).json().get("state");
    assertThat(theirs.has("invitations")).isFalse();
    other.post(stage.in("hints"), hint).expectProblem(401, "sign-in-required");
    other.send("PUT", invitation, null, Map.of()).expectProblem(401, "sign-in-required");
  }

  private void assertNowhere(String words, FrontDoor viewer) {
    assertThat(viewer.get("/api/rooms/" + stage.room()).expect(200).body())
        .as("snapshot")
        .doesNotContain(words);
    assertThat(viewer.get(stage.in("events?after=0")).expect(200).body())
        .as("events")
        .doesNotContain(words);
    assertThat(viewer.get(stage.in("statements?before=100000")).expect(200).body())
        .as("earlier statements")
        .doesNotContain(words);
    assertThat(viewer.get(stage.in("transcript")).expect(200).body())
        .as("transcript")
        .doesNotContain(words);
    assertThat(
            viewer
                .get("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("hits")
                .toString())
        .as("search")
        .doesNotContain(words);
    assertThat(viewer.get("/rooms/" + stage.room()).body()).as("page").doesNotContain(words);
    assertThat(socketFromTheStart(viewer)).as("socket").doesNotContain(words);
  }

  /** All frames up to the head of now. */
  private String socketFromTheStart(FrontDoor viewer) {
    long head = viewer.get("/api/rooms/" + stage.room()).json().get("upTo").asLong();
    try (Frames socket = viewer.socket(stage.in("socket?after=0"))) {
      StringBuilder heard = new StringBuilder();
      long position = 0;
      while (position < head) {
        JsonNode frame = socket.next(PATIENCE);
        heard.append(frame);
        position = frame.path("upTo").asLong(position);
      }
      return heard.toString();
    }
  }
}
