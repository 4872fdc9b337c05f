package bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The limit: one event loop, one frame a statement and listener. */
public final class Vertx extends AbstractVerticle {
  private final Map<String, Set<ServerWebSocket>> rooms = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final String participant = UUID.randomUUID().toString();

  public static void main(String[] arguments) {
    io.vertx.core.Vertx vertx = io.vertx.core.Vertx.vertx();
    vertx.deployVerticle(new Vertx(Integer.parseInt(arguments[0])));
  }

  private final int port;

  private Vertx(int port) {
    this.port = port;
  }

  @Override
  public void start() {
    vertx
        .createHttpServer()
        .webSocketHandler(this::listen)
        .requestHandler(this::hear)
        .listen(port, "127.0.0.1")
        .onSuccess(server -> System.out.println("ready"));
  }

  private void listen(ServerWebSocket socket) {
    Set<ServerWebSocket> room = rooms.computeIfAbsent(socket.path(), p -> new LinkedHashSet<>());
    room.add(socket);
    socket.closeHandler(closed -> room.remove(socket));
  }

  private void hear(HttpServerRequest request) {
    request.bodyHandler(
        body -> {
          String room = request.path();
          long sequence = sequences.merge(room, 1L, Long::sum);
          String message =
              new JsonObject()
                  .put("sequence", sequence)
                  .put("kind", "StatementSubmitted")
                  .put("at", Instant.now().toString())
                  .put("participant", participant)
                  .put("text", body.toJsonObject().getString("text"))
                  .putNull("replyTo")
                  .encode();
          rooms.getOrDefault(room, Set.of()).forEach(socket -> socket.writeTextMessage(message));
          request.response().setStatusCode(201).end("{\"sequence\":" + sequence + "}");
        });
  }
}
