package jp.kurumaza.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import org.junit.jupiter.api.Test;

/** A fresh installation: the command creates the administrator, who adds everybody else. */
class StaffIT {

  private final Installation installation = Installation.one();
  private final FrontDoor admin = visitor();

  private FrontDoor visitor() {
    return installation.visitor();
  }

  private static Answer signIn(FrontDoor visitor, String login, String password) {
    return Installation.signIn(visitor, login, password);
  }

  private Answer signInAsAdministrator() {
    return installation.signInAsAdministrator(admin);
  }

  private JsonNode add(String login, String department, String... roles) {
    return Installation.add(admin, login, department, roles);
  }

  @Test
  void theAdministratorAddsPeopleWhoCanSignIn() {
    signInAsAdministrator();
    String department = Installation.department(admin, "こども支援課");
    JsonNode policy = add("mizuhashi", department, "policy");
    add("satoyama", null, "facilitator");

    FrontDoor mizuhashi = visitor();
    JsonNode me =
        signIn(mizuhashi, "Mizuhashi", policy.path("password").asText()).expect(200).json();
    assertThat(me.path("account").path("department").path("name").asText()).isEqualTo("こども支援課");
    assertThat(me.path("participants")).isEmpty();
    JsonNode colleagues = mizuhashi.get("/api/colleagues").expect(200).json();
    assertThat(colleagues.findValuesAsText("name")).containsExactly("mizuhashiさん", "satoyamaさん");
    mizuhashi.get("/api/accounts").expectProblem(403, "forbidden");
    assertThat(admin.get("/api/accounts").expect(200).json().findValuesAsText("login"))
        .contains("kanri", "mizuhashi", "satoyama");
  }

  @Test
  void nobodyElseAdministers() {
    FrontDoor nobody = visitor();
    nobody.get("/api/accounts").expectProblem(401, "sign-in-required");
    nobody
        .post("/api/departments", Map.of("name", "子育て支援課", "municipality", "162019"))
        .expectProblem(401, "sign-in-required");
    nobody.get("/api/colleagues").expectProblem(401, "sign-in-required");
    nobody.post("/api/recovery").expectProblem(403, "not-joined");
    assertThat(nobody.get("/api/session").expect(200).json().path("account").isNull()).isTrue();
  }

  @Test
  void badInputIsToldWithItsPlace() {
    signInAsAdministrator();
    add("arai", null, "facilitator");
    refused("arai", "名前", List.of("facilitator"), 409, "login-taken", "/login");
    refused("荒井", "名前", List.of("facilitator"), 400, "invalid-value", "/login");
    refused("arai2", " ", List.of("facilitator"), 422, "blank-text", "/name");
    refused("arai3", "名前", List.of("policy"), 422, "unknown-department", "/department");
    refused("arai4", "名前", List.of(), 400, "invalid-value", "/roles");
    refused("arai5", "名前", List.of("emperor"), 400, "invalid-value", "/roles/0");
    admin
        .post("/api/departments", Map.of("name", "課", "municipality", "160009"))
        .expectProblem(422, "unknown-municipality");
    admin
        .put("/api/accounts/00000000-0000-7000-8000-000000000000", changed(true))
        .expectProblem(404, "not-found");
    admin.put("/api/accounts/nobody", changed(true)).expectProblem(404, "not-found");
  }

  private void refused(
      String login, String name, List<String> roles, int status, String problem, String field) {
    JsonNode answer =
        admin
            .post("/api/accounts", Map.of("login", login, "name", name, "roles", roles))
            .expectProblem(status, problem);
    assertThat(answer.path("errors").path(0).path("field").asText()).isEqualTo(field);
  }

  private static Map<String, Object> changed(boolean active) {
    return Map.of("name", "変わりさん", "roles", List.of("facilitator"), "active", active);
  }

  @Test
  void aPasswordIsChangedAndReset() {
    signInAsAdministrator();
    JsonNode added = add("kawari", null, "facilitator");
    String first = added.path("password").asText();
    FrontDoor kawari = visitor();
    signIn(kawari, "kawari", first).expect(200);
    changePassword(kawari, "wrong password", "雨の日の公園、雪の日の道")
        .expectProblem(401, "wrong-credentials");
    changePassword(kawari, first, "short").expectProblem(422, "weak-password");
    changePassword(kawari, first, "雨の日の公園、雪の日の道").expect(204);
    signIn(visitor(), "kawari", first).expectProblem(401, "wrong-credentials");
    signIn(visitor(), "kawari", "雨の日の公園、雪の日の道").expect(200);

    String account = "/api/accounts/" + added.path("account").path("id").asText();
    String reset = admin.post(account + "/password").expect(201).json().path("password").asText();
    assertThat(kawari.get("/api/session").json().path("account").isNull()).isTrue();
    signIn(kawari, "kawari", reset).expect(200);
    admin.put(account, changed(false)).expect(200);
    assertThat(kawari.get("/api/session").json().path("account").isNull()).isTrue();
    signIn(kawari, "kawari", reset).expectProblem(401, "wrong-credentials");
  }

  private static Answer changePassword(FrontDoor visitor, String current, String next) {
    return visitor.put("/api/session/password", Map.of("current", current, "next", next));
  }

  @Test
  void aSessionIsACookieThatScriptsAndOtherSitesCannotUse() {
    Answer answer = signInAsAdministrator();
    assertThat(answer.header("Set-Cookie"))
        .matches("kurumaza_session=[A-Za-z0-9_-]{43};.*")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .containsIgnoringCase("Path=/")
        .doesNotContainIgnoringCase("Secure");
    String body = "{\"name\":\"課\",\"municipality\":\"160008\"}";
    admin
        .send("POST", "/api/departments", body, Map.of("Origin", "https://evil.example"))
        .expectProblem(403, "foreign-origin");
    admin
        .send("POST", "/api/departments", body, Map.of("Content-Type", "text/plain"))
        .expectProblem(415, "unsupported-media-type");
    admin
        .send("POST", "/api/departments", body, Map.of("Origin", admin.address().toString()))
        .expect(201);
  }

  @Test
  void signingInMakesANewTokenAndSigningOutEndsIt() {
    String first = token(signInAsAdministrator());
    String second = token(signInAsAdministrator());
    assertThat(second).isNotEqualTo(first);
    FrontDoor thief = visitor();
    assertThat(account(thief, first).isNull()).isTrue();
    assertThat(account(thief, second).path("login").asText()).isEqualTo("kanri");
    admin.delete("/api/session").expect(204);
    assertThat(account(thief, second).isNull()).isTrue();
  }

  private static String token(Answer answer) {
    return answer.header("Set-Cookie").replaceFirst(";.*", "");
  }

  private static JsonNode account(FrontDoor visitor, String cookie) {
    return visitor
        .send("GET", "/api/session", null, Map.of("Cookie", cookie))
        .expect(200)
        .json()
        .path("account");
  }

  @Test
  void theSixthWrongPasswordWaits() {
    FrontDoor guesser = visitor();
    for (int i = 0; i < 5; i++) {
      signIn(guesser, "guessed", "wrong password " + i).expectProblem(401, "wrong-credentials");
    }
    Answer waiting = signIn(guesser, "guessed", "wrong password 6");
    waiting.expectProblem(429, "too-many-requests");
    assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 180);
  }

  @Test
  void anybodyReadsTheRulesTheMunicipalitiesAndTheDepartments() {
    FrontDoor nobody = visitor();
    JsonNode rules = nobody.get("/api/rules").expect(200).json();
    assertThat(rules.path("version").asText()).isEqualTo("2026-11");
    assertThat(rules.path("licence").asText()).isEqualTo("CC-BY-4.0");
    assertThat(nobody.get("/api/municipalities").expect(200).json()).hasSize(16);
    nobody.get("/api/departments").expect(200);
  }
}
