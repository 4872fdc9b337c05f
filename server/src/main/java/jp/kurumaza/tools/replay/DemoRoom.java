package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes an open room on the demonstration topic, as its staff would. */
final class DemoRoom {
  private static final String PASSWORD = "kurumaza-demo";
  private static final String OWNER = "mizuhashi@demo.example.jp";
  private static final String FACILITATOR = "mikuri@demo.example.jp";
  private static final int LONGEST_STATEMENT = 10_000;

  private final HttpClient client;
  private final URI server;

  DemoRoom(HttpClient client, URI server) {
    this.client = client;
    this.server = server;
  }

  UUID make(String title) throws IOException, InterruptedException {
    Visitor owner = signIn(OWNER);
    Visitor facilitator = signIn(FACILITATOR);
    String facilitatorId = facilitator.get("/api/session").at("/account/id").asText();
    JsonNode room =
        owner.post(
            "/api/topics/" + openTopic(owner) + "/rooms",
            Map.of(
                "title",
                title,
                "place",
                "再生",
                "startsAt",
                Instant.now().toString(),
                "agenda",
                List.of(phase()),
                "crew",
                Map.of(facilitatorId, "lead"),
                "statementLimit",
                LONGEST_STATEMENT));
    String id = room.get("id").asText();
    facilitator.post("/api/rooms/" + id + "/opening", Map.of());
    return UUID.fromString(id);
  }

  private Visitor signIn(String login) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(client, server, null);
    visitor.post("/api/session", Map.of("login", login, "password", PASSWORD));
    return visitor;
  }

  private static String openTopic(Visitor owner) throws IOException, InterruptedException {
    for (JsonNode topic : owner.get("/api/topics?own=true")) {
      if (topic.get("state").asText().equals("open")) {
        return topic.get("id").asText();
      }
    }
    throw new IllegalStateException("The demonstration has no open topic: name a --room");
  }

  private static Map<String, Object> phase() {
    return Map.of(
        "title", "話す",
        "method", "open",
        "minutes", 240,
        "question", "記録を再生しています",
        "prompts", List.of());
  }
}
