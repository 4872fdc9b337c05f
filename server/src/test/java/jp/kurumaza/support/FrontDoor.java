package jp.kurumaza.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.platform.Json;

/**
 * One visitor of a server: HTTP and WebSocket with cookies of their own. Each exchange under /api
 * is held against the contract. A command gets a new Idempotency-Key, unless one is given.
 */
public final class FrontDoor {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI address;
  private final CookieManager cookies;
  private final HttpClient client;

  public FrontDoor(URI address) {
    this(address, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
  }

  private FrontDoor(URI address, CookieManager cookies) {
    this.address = address;
    this.cookies = cookies;
    this.client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  }

  /** The same visitor at another node. */
  public FrontDoor at(URI other) {
    return new FrontDoor(other, cookies);
  }

  public URI address() {
    return address;
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, write(body), Map.of());
  }

  public Answer post(String path) {
    return send("POST", path, null, Map.of());
  }

  /** A command with a key of one's own, to be sent again. */
  public Answer post(String path, Object body, UUID key) {
    return send("POST", path, write(body), Map.of("Idempotency-Key", key.toString()));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, write(body), Map.of());
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, write(body), Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  /**
   * Sends anything, bad input too.
   *
   * @param body sent as it is, as application/json unless a header says otherwise; null for none
   */
  public Answer send(String method, String path, String body, Map<String, String> headers) {
    byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    return sendBytes(method, path, bytes, headers);
  }

  /** As {@link #send}, for bodies that are not even text. */
  public Answer sendBytes(String method, String path, byte[] body, Map<String, String> headers) {
    Contract.Operation operation = Contract.operation(method, path);
    Map<String, String> all = new LinkedHashMap<>();
    if (body != null) {
      all.put("Content-Type", "application/json");
    }
    if (operation.wantsKey()) {
      all.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    all.putAll(headers);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(PATIENCE)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    all.forEach(request::setHeader);
    Answer answer = exchange(request.build());
    operation.check(body, answer);
    return answer;
  }

  /** Opens a socket as this visitor. */
  public Frames socket(String path) {
    String cookie =
        cookies.getCookieStore().getCookies().stream()
            .map(c -> c.getName() + "=" + c.getValue())
            .reduce((a, b) -> a + "; " + b)
            .orElse("");
    return Frames.open(client, address, path, cookie);
  }

  /** Forgets who this visitor is, as a lost phone does. */
  public void forget() {
    cookies.getCookieStore().removeAll();
  }

  private Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String write(Object body) {
    try {
      return Json.mapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
