package jp.kurumaza.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.kurumaza.platform.Json;

/** A socket, and what came through it. */
public final class Frames implements AutoCloseable {

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private WebSocket socket;

  private Frames() {}

  static Frames open(HttpClient client, URI address, String path, String cookie) {
    Frames frames = new Frames();
    WebSocket.Builder builder = client.newWebSocketBuilder().header("Origin", address.toString());
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    URI uri = URI.create("ws" + address.toString().substring("http".length()) + path);
    frames.socket = builder.buildAsync(uri, frames.new Listener()).join();
    return frames;
  }

  /** The next frame, or an error when none comes in time. */
  public JsonNode next(Duration patience) {
    try {
      String frame = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (frame == null) {
        throw new AssertionError("No frame came within " + patience);
      }
      return Json.mapper().readTree(frame);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What has come and was not asked for yet. */
  public List<JsonNode> soFar() {
    List<String> frames = new ArrayList<>();
    received.drainTo(frames);
    return frames.stream().map(frame -> Json.read(frame, JsonNode.class)).toList();
  }

  public void send(Object message) {
    sendText(Json.write(message));
  }

  /** Sends anything, bad input too. */
  public void sendText(String message) {
    socket.sendText(message, true).join();
  }

  /** Completes with the close code when the server ends the socket. */
  public CompletableFuture<Integer> closed() {
    return closed;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder partial = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        received.add(partial.toString());
        partial.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      closed.completeExceptionally(error);
    }
  }
}
