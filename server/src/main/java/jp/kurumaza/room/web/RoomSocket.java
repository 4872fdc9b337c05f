package jp.kurumaza.room.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kurumaza.identity.Asker;
import jp.kurumaza.identity.Seat;
import jp.kurumaza.identity.Seats;
import jp.kurumaza.identity.Sessions;
import jp.kurumaza.log.Push;
import jp.kurumaza.log.Subscriber;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.platform.Json;
import jp.kurumaza.room.Presence;
import jp.kurumaza.room.RoomViews;
import jp.kurumaza.room.Rooms;
import org.jspecify.annotations.Nullable;

/**
 * Facts come down here as they happen; only what may be forgotten goes up: how far the client has
 * read, and that somebody is writing.
 */
@Dependent
@ServerEndpoint(value = "/api/rooms/{room}/socket", configurator = Handshake.class)
public class RoomSocket {
  private static final Logger LOGGER = Logger.getLogger(RoomSocket.class.getName());
  private static final int LONGEST_MESSAGE = 200;
  private static final long LONGEST_SILENCE = Duration.ofMinutes(2).toNanos();

  @Inject Push push;
  @Inject Presence presence;
  @Inject Rooms rooms;
  @Inject RoomViews views;
  @Inject Sessions sessions;
  @Inject Seats seats;

  private @Nullable UUID room;
  private @Nullable Subscriber subscriber;
  private volatile long heardAt = System.nanoTime();

  @OnOpen
  public void open(Session session, @PathParam("room") String id) throws IOException {
    session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
    session.setMaxBinaryMessageBufferSize(1);
    session.setMaxIdleTimeout(0); // see endIfOver
    Optional<UUID> known = uuid(id).filter(room -> rooms.find(room).isPresent());
    Optional<Long> after = after(session);
    if (Handshake.isForeign(session) || known.isEmpty() || after.isEmpty()) {
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "no such room, place or origin"));
      return;
    }
    room = known.get();
    String token = Handshake.token(session);
    Viewer viewer = viewer(room, token);
    if (!views.mayRead(room, viewer)) {
      room = null;
      session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "by invitation"));
      return;
    }
    subscriber = new Subscriber(viewer, after.get(), message -> send(session, message));
    push.subscribe(room, subscriber);
    UUID here = room;
    presence.enter(here, subscriber, () -> endIfOver(session, here, token, viewer));
  }

  @OnMessage
  public void hear(Session session, String message) throws IOException {
    heardAt = System.nanoTime();
    if (room == null || subscriber == null) {
      return;
    }
    Optional<JsonNode> signal = json(message);
    if (signal.isPresent() && signal.get().path("ack").isIntegralNumber()) {
      push.acknowledge(room, subscriber, signal.get().get("ack").asLong());
    } else if (signal.isPresent() && signal.get().path("typing").isBoolean()) {
      presence.typing(room, subscriber, signal.get().get("typing").asBoolean());
    } else {
      session.close(new CloseReason(CloseCodes.CANNOT_ACCEPT, "neither ack nor typing"));
    }
  }

  @OnClose
  public void close() {
    if (room != null && subscriber != null) {
      push.unsubscribe(room, subscriber);
      presence.leave(room, subscriber);
    }
  }

  /** Lost connections are everyday; the client comes back by itself. */
  @OnError
  public void fail(Session session, Throwable error) throws IOException {
    LOGGER.log(Level.FINE, "A socket failed", error);
    close();
    if (session.isOpen()) {
      session.close(new CloseReason(CloseCodes.UNEXPECTED_CONDITION, "failed"));
    }
  }

  /** Who runs the room gets a pseudonym with their first look, by which others know of them. */
  private Viewer viewer(UUID room, @Nullable String token) {
    Asker asker = sessions.resolve(token);
    Seat seat = seats.find(asker, room);
    return seat.runs() && seat.participant() == null
        ? new Viewer(true, seats.take(asker, room))
        : RoomResource.viewer(seat);
  }

  /**
   * A socket outlives no right: who is no longer of its crew sees no more than others. Nor does it
   * outlive its client, which says something every 45 seconds. The container's own idle timeout is
   * off: it starts a timer with each message, at great cost, and closed sockets just opened.
   */
  private void endIfOver(Session session, UUID room, @Nullable String token, Viewer viewer) {
    if (System.nanoTime() - heardAt > LONGEST_SILENCE) {
      end(session, new CloseReason(CloseCodes.GOING_AWAY, "nothing heard for two minutes"));
    } else if (viewer.crew() && !viewer(room, token).crew()) {
      end(session, new CloseReason(CloseCodes.VIOLATED_POLICY, "sign in again"));
    }
  }

  private static void end(Session session, CloseReason reason) {
    try {
      session.close(reason);
    } catch (IOException e) {
      LOGGER.log(Level.FINE, "A socket did not close", e);
    }
  }

  /**
   * One unfragmented frame. The other ways to send restart an idle timer each time, at great cost.
   */
  private static void send(Session session, String message) {
    try {
      synchronized (session) {
        try (Writer writer = session.getBasicRemote().getSendWriter()) {
          writer.write(message);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Long> after(Session session) {
    List<String> values = session.getRequestParameterMap().getOrDefault("after", List.of("0"));
    try {
      return Optional.of(Long.parseLong(values.getFirst())).filter(after -> after >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> json(String message) {
    try {
      return Optional.ofNullable(Json.mapper().readTree(message)).filter(node -> node.size() == 1);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
