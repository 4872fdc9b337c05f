package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.kurumaza.platform.Json;
import org.jspecify.annotations.Nullable;

/** A socket that remembers when it heard of which event. */
final class Ear implements WebSocket.Listener {
  private final Map<Long, Long> heardAt = new ConcurrentHashMap<>();
  private final StringBuilder partial = new StringBuilder();

  static Ear listen(HttpClient client, URI server, UUID room) {
    Ear ear = new Ear();
    String socket = server.toString().replaceFirst("http", "ws");
    client
        .newWebSocketBuilder()
        .header("Origin", server.toString())
        .buildAsync(URI.create(socket + "/api/rooms/" + room + "/socket"), ear)
        .join();
    return ear;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      long now = System.nanoTime();
      JsonNode frame = Json.read(partial.toString(), JsonNode.class);
      frame.path("events").forEach(event -> heardAt.put(event.get("sequence").asLong(), now));
      partial.setLength(0);
    }
    socket.request(1);
    return null;
  }

  /**
   * @param sent when each event was asked for, by sequence
   * @return milliseconds from then until it was heard, the shortest first; what was not is left out
   */
  List<Double> after(Map<Long, Long> sent) {
    return sent.entrySet().stream()
        .flatMap(
            event ->
                Stream.ofNullable(heardAt.get(event.getKey()))
                    .map(heard -> (heard - event.getValue()) / 1e6))
        .sorted()
        .toList();
  }
}
