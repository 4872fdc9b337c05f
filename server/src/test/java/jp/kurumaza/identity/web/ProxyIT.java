package jp.kurumaza.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import org.junit.jupiter.api.Test;

/** What a trusted proxy in front says about the client. */
class ProxyIT {

  private final FrontDoor proxy = Installation.one().visitor();

  private Answer signIn(String login, Map<String, String> headers) {
    String body = "{\"login\":\"%s\",\"password\":\"wrong password\"}".formatted(login);
    return proxy.send("POST", "/api/session", body, headers);
  }

  private Answer from(String addresses) {
    return signIn("guessed-from-afar", Map.of("X-Forwarded-For", addresses));
  }

  @Test
  void attemptsCountByTheLastAddressWhichTheProxyHasSeen() {
    for (int i = 0; i < 5; i++) {
      from("203.0.113.1").expectProblem(401, "wrong-credentials");
    }
    from("203.0.113.1").expectProblem(429, "too-many-requests");
    from("198.51.100.9, 203.0.113.1").expectProblem(429, "too-many-requests");
    from("203.0.113.1, 203.0.113.2").expectProblem(401, "wrong-credentials");
  }

  @Test
  void aPageIsOurOwnByTheHostThatTheProxyWasAsked() {
    Map<String, String> ours =
        Map.of(
            "Origin", "https://kurumaza.example.jp",
            "X-Forwarded-Host", "kurumaza.example.jp");
    signIn("passer-by", ours).expectProblem(401, "wrong-credentials");
    signIn("passer-by", Map.of("Origin", "https://kurumaza.example.jp"))
        .expectProblem(403, "foreign-origin");
  }

  @Test
  void theCookieIsSecureOnHttps() {
    Map<String, String> https = Map.of("X-Forwarded-Proto", "https");
    FrontDoor admin = Installation.one().visitor();
    Installation.one().signInAsAdministrator(admin);
    assertThat(admin.get("/api/session").header("Set-Cookie")).doesNotContainIgnoringCase("Secure");
    Answer answer = admin.send("GET", "/api/session", null, https);
    assertThat(answer.header("Set-Cookie")).containsIgnoringCase("Secure");
  }
}
