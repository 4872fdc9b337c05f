package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import jp.kurumaza.identity.SessionToken;
import jp.kurumaza.platform.Json;
import org.jspecify.annotations.Nullable;

/** Somebody at the server's front door, known by a cookie. */
final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TOO_MANY_REQUESTS = 429;

  private final HttpClient client;
  private final URI server;
  private @Nullable String token;

  Visitor(HttpClient client, URI server, @Nullable String token) {
    this.client = client;
    this.server = server;
    this.token = token;
  }

  /** The cookie's value, once the server gave one. */
  @Nullable String token() {
    return token;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return send("GET", path, null, null).required();
  }

  /** Sends a command that must succeed. */
  JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return tryPost(path, body, UUID.randomUUID()).required();
  }

  Reply tryPost(String path, Object body, UUID key) throws IOException, InterruptedException {
    return send("POST", path, Json.write(body), key);
  }

  /** Waits and sends again where the server asks for patience. */
  private Reply send(String method, String path, @Nullable String body, @Nullable UUID key)
      throws IOException, InterruptedException {
    while (true) {
      HttpResponse<String> response =
          client.send(request(method, path, body, key), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").stream()
          .flatMap(cookie -> SessionToken.in(cookie).stream())
          .forEach(given -> token = given);
      if (response.statusCode() != TOO_MANY_REQUESTS) {
        String said = response.body();
        return new Reply(
            response.statusCode(),
            said.isEmpty() ? Json.mapper().nullNode() : Json.mapper().readTree(said));
      }
      Thread.sleep(
          Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1)));
    }
  }

  private HttpRequest request(
      String method, String path, @Nullable String body, @Nullable UUID key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Idempotency-Key", key.toString());
    }
    if (token != null) {
      request.header("Cookie", SessionToken.COOKIE + "=" + token);
    }
    return request.build();
  }

  /** What the server said. */
  record Reply(int status, JsonNode body) {
    boolean isSuccess() {
      return status / 100 == 2;
    }

    /** The last part of the problem's type. */
    String problem() {
      String type = body.path("type").asText("unknown");
      return type.substring(type.lastIndexOf('/') + 1);
    }

    JsonNode required() {
      if (!isSuccess()) {
        throw new IllegalStateException(
            status + " " + problem() + " " + body.path("detail").asText());
      }
      return body;
    }
  }
}
