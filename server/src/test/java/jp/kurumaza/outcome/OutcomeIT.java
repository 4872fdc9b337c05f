package jp.kurumaza.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.ServerProcess;
import jp.kurumaza.support.Stage;
import jp.kurumaza.support.ThroughTheFrontDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a resident's sentence to the owner's answer, and back to review when the sentence goes. */
@ThroughTheFrontDoor
class OutcomeIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String vacancy = "朝のうちに空いた席を、待っている家庭へ順番に知らせてほしいです。" + System.nanoTime();
  private Consulting our;

  @BeforeEach
  void setTheStage(ServerProcess server) {
    our = new Consulting(new Stage(server));
  }

  @Test
  void walksFromTheDraftToTheAnswer() {
    our.talk(vacancy);
    FrontDoor reader = our.stage.visitor();
    our.first.post(our.work("")).expect(201);
    assertNotPublic(reader);
    our.confirmAll(our.facilitator);
    our.facilitator.post(our.work("/review")).expect(200);
    assertNotPublic(reader);
    our.facilitator.post(our.work("/approval")).expectProblem(403, "forbidden");
    our.confirmAll(our.second);
    assertNotPublic(reader);
    our.answer(our.second).expectProblem(409, "outcome-not-published");
    assertThat(our.second.post(our.work("/approval")).expect(200).json().get("approver").asText())
        .isNotBlank();

    JsonNode outcome = our.outcome(our.resident);
    assertThat(outcome.get("state").asText()).isEqualTo("published");
    assertThat(outcome.at("/findings/0/citations/0/text").asText()).isEqualTo(vacancy);
    assertThat(outcome.at("/findings/0/mine").asBoolean()).isTrue();
    assertThat(our.outcome(reader).at("/findings/0/mine").asBoolean()).isFalse();
    assertThat(outcome.at("/findings/0/answer").isNull()).isTrue();

    our.answer(our.second).expect(200);
    assertThat(our.outcome(reader).at("/findings/0/answer/kind").asText()).isEqualTo("accepted");
    assertThat(reader.get("/api/answers").expect(200).json().get(0).get("voice").asText())
        .isEqualTo(vacancy);
    assertThat(our.resident.get("/api/session").json().get("unseenAnswers").asInt()).isEqualTo(1);
    JsonNode voice = our.resident.get("/api/voice").expect(200).json().get(0);
    assertThat(voice.get("text").asText()).isEqualTo(vacancy);
    assertThat(voice.at("/findings/0/answer/kind").asText()).isEqualTo("accepted");
    assertThat(voice.get("unseen").asBoolean()).isTrue();
    our.resident.send("PUT", our.path() + "/seen", null, Map.of()).expect(204);
    assertThat(our.resident.get("/api/voice").json().get(0).get("unseen").asBoolean()).isFalse();
    assertThat(our.resident.get("/api/session").json().get("unseenAnswers").asInt()).isZero();
    assertThat(reader.get("/api/voice").expect(200).json()).isEmpty();
  }

  @Test
  void aRevisedFindingTakesThePublicOutcomeBackToReview() {
    our.published(vacancy);
    our.revise("空いた席を、待つ人に順番に知らせてほしい。");
    JsonNode revision = our.first.get(our.work("")).expect(200).json().at("/revisions/0");
    assertThat(revision.get("before").asText()).isEqualTo("空いた席が、待つ人に届いていない。");
    assertThat(revision.get("after").asText()).isEqualTo("空いた席を、待つ人に順番に知らせてほしい。");
    our.resident.post(our.work("/findings")).expectProblem(401, "sign-in-required");
    JsonNode work = our.first.post(our.work("/findings")).expect(200).json();
    assertThat(work.get("state").asText()).isEqualTo("reopened");
    assertThat(work.get("revisions")).isEmpty();
    assertThat(our.outcome(our.resident).get("reopenedReason").asText()).contains("直した");
  }

  @Test
  void onePersonAloneCanNotPublish() {
    our.talk(vacancy);
    our.first.post(our.work("")).expect(201);
    our.confirmAll(our.first);
    our.first.post(our.work("/review")).expect(200);
    JsonNode draft = our.first.get(our.work("")).expect(200).json();
    assertThat(draft.get("mayApprove").asBoolean()).isFalse();
    our.confirm(our.first, draft.get("sentences").get(0))
        .expectProblem(409, "second-person-needed");
    our.first.post(our.work("/approval")).expectProblem(409, "second-person-needed");
    assertThat(our.second.get(our.work("")).expect(200).json().get("mayApprove").asBoolean())
        .isTrue();
  }

  @Test
  void theDraftIsForItsDepartmentAndFacilitators() {
    our.talk(vacancy);
    our.first.post(our.work("")).expect(201);
    our.resident.get(our.work("")).expectProblem(401, "sign-in-required");
    our.stage.staff("daimon").get(our.work("")).expectProblem(403, "forbidden");
    our.stage.staff("satoyama").get(our.work("")).expectProblem(403, "forbidden");
    our.facilitator.get(our.work("")).expect(200);
    our.facilitator.post(our.work("")).expectProblem(403, "forbidden");
  }

  @Test
  void aWithdrawnStatementTakesItsWordsWithItEverywhere() throws InterruptedException {
    our.published(vacancy);
    our.answer(our.second).expect(200);
    FrontDoor reader = our.stage.visitor();
    our.resident.delete(our.in("statements/" + our.said)).expect(200);
    JsonNode outcome = our.outcome(reader);
    assertThat(outcome.get("state").asText()).isEqualTo("reopened");
    assertThat(outcome.get("reopenedReason").asText()).contains(our.said + "番");
    for (String path :
        List.of(
            our.path(),
            "/api/answers",
            "/api/search?q=" + URLEncoder.encode(vacancy, StandardCharsets.UTF_8),
            "/topics/" + our.topic + "/outcome")) {
      assertThat(hits(reader, path)).as(path).doesNotContain(vacancy);
    }
    assertThat(our.resident.get("/api/voice").body()).doesNotContain(vacancy);

    awaitState(our.first, "reopened");
    Answer draft = our.first.get(our.work("")).expect(200);
    assertThat(draft.body()).doesNotContain(vacancy);
    assertThat(our.first.get("/api/desk").expect(200).body()).contains(our.topic);
    for (JsonNode sentence : draft.json().get("sentences")) {
      if (!sentence.get("confirmed").asBoolean()) {
        settle(sentence);
      }
    }
    our.first.post(our.work("/review")).expect(200);
    our.confirmAll(our.second);
    JsonNode again = our.second.post(our.work("/approval")).expect(200).json();
    assertThat(again.get("version").asInt()).isEqualTo(2);
    assertThat(our.outcome(reader).get("state").asText()).isEqualTo("published");
  }

  /** What quoted the lost words goes; what still has another source is confirmed anew. */
  private void settle(JsonNode sentence) {
    if (sentence.get("kind").asText().equals("summary")) {
      our.first.delete(our.sentence(sentence)).expect(200);
    } else {
      our.confirm(our.first, sentence).expect(200);
    }
  }

  private void awaitState(FrontDoor who, String state) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (who.get(our.work("")).json().get("state").asText().equals(state)) {
        return;
      }
      Thread.sleep(50);
    }
    assertThat(who.get(our.work("")).json().get("state").asText()).isEqualTo(state);
  }

  private void assertNotPublic(FrontDoor reader) {
    reader.get(our.path()).expectProblem(404, "not-found");
    our.resident.get(our.path()).expectProblem(404, "not-found");
    assertThat(reader.get("/api/answers").expect(200).body()).doesNotContain(vacancy);
    assertThat(reader.get("/api/topics/" + our.topic).json().at("/card/outcome").asBoolean())
        .isFalse();
  }

  private static String hits(FrontDoor reader, String path) {
    Answer answer = reader.get(path).expect(200);
    return path.startsWith("/api/search") ? answer.json().get("hits").toString() : answer.body();
  }
}
