package jp.kurumaza.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.Frames;
import jp.kurumaza.support.FrontDoor;

/** Somebody in a room by one node, who goes on by another when theirs is gone. */
final class Sitter {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String room;
  private final URI refuge;
  private final String participant;
  private final List<String> heard = new ArrayList<>();
  private final Map<Long, String> acknowledged = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<Long, UUID> keys = new LinkedHashMap<>();
  private FrontDoor door;
  private Frames socket;
  private long upTo;

  Sitter(FrontDoor door, String room, URI refuge) {
    this.door = door;
    this.room = "/api/rooms/" + room;
    this.refuge = refuge;
    participant = door.get(this.room).json().get("participant").asText();
    listen();
  }

  String participant() {
    return participant;
  }

  /** What was said and acknowledged, by sequence. */
  Map<Long, String> acknowledged() {
    return acknowledged;
  }

  /** Every event as it came. */
  List<String> heard() {
    return heard;
  }

  /** Says it until it is acknowledged, wherever there is somebody to say it to. */
  void say(String text) {
    UUID key = UUID.randomUUID();
    long sequence = say(text, key);
    acknowledged.put(sequence, text);
    keys.put(sequence, key);
  }

  /** Sends again what was acknowledged long ago, and gets the same answer. */
  void sayTheFirstAgain() {
    long first = acknowledged.keySet().iterator().next();
    assertThat(say(acknowledged.get(first), keys.get(first))).isEqualTo(first);
  }

  private long say(String text, UUID key) {
    try {
      Answer answer = door.post(room + "/statements", Map.of("text", text), key);
      return answer.expect(201).json().get("sequence").asLong();
    } catch (UncheckedIOException gone) {
      door = door.at(refuge);
      return say(text, key);
    }
  }

  void react(long statement) {
    String path = room + "/statements/" + statement + "/reactions/empathy";
    door.send("PUT", path, null, Map.of()).expect(204);
  }

  void write() {
    socket.send(Map.of("typing", true));
  }

  /** Waits until each was true of some frame, in whatever order. */
  @SafeVarargs
  final void await(Predicate<JsonNode>... expected) {
    List<Predicate<JsonNode>> missing = new ArrayList<>(List.of(expected));
    while (!missing.isEmpty()) {
      JsonNode frame = socket.next(PATIENCE);
      take(frame);
      missing.removeIf(one -> one.test(frame));
    }
  }

  void readUpTo(long head) {
    while (upTo < head) {
      take(socket.next(PATIENCE));
    }
  }

  /** The node is gone: what came until then counts, and the rest comes by the other. */
  void comeBack() throws Exception {
    socket.closed().handle((code, failure) -> true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    socket.soFar().forEach(this::take);
    door = door.at(refuge);
    listen();
  }

  private void listen() {
    socket = door.socket(room + "/socket?after=" + upTo);
  }

  private void take(JsonNode frame) {
    if (frame.has("upTo")) {
      assertThat(frame.get("after").asLong()).as("no hole, nothing twice").isEqualTo(upTo);
      upTo = frame.get("upTo").asLong();
      frame.get("events").forEach(event -> heard.add(event.toString()));
    }
  }
}
