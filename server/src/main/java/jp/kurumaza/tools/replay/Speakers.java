package jp.kurumaza.tools.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of a transcript, each with a device of their own, who take a seat at their first word.
 */
final class Speakers {
  private static final int NICKNAME_LIMIT = 20;
  private static final int MOST_NAMESAKES = 1_000;

  private final HttpClient client;
  private final URI server;
  private final UUID room;
  private final Memory memory;
  private final @Nullable Path file;
  private final Map<String, Visitor> seated = new HashMap<>();

  Speakers(HttpClient client, URI server, UUID room, Memory memory, @Nullable Path file) {
    this.client = client;
    this.server = server;
    this.room = room;
    this.memory = memory;
    this.file = file;
  }

  Visitor get(String name) throws IOException, InterruptedException {
    Visitor known = seated.get(name);
    if (known != null) {
      return known;
    }
    Visitor visitor = new Visitor(client, server, memory.cookies().get(name));
    if (visitor.token() == null) {
      join(visitor, name);
      memory.cookies().put(name, Objects.requireNonNull(visitor.token()));
      memory.write(file);
    }
    visitor.post("/api/rooms/" + room + "/people", Map.of());
    seated.put(name, visitor);
    return visitor;
  }

  private void join(Visitor visitor, String name) throws IOException, InterruptedException {
    JsonNode rules = visitor.get("/api/rules");
    String topic = visitor.get("/api/rooms/" + room).at("/card/topic").asText();
    for (int namesake = 1; namesake <= MOST_NAMESAKES; namesake++) {
      Map<String, String> request =
          Map.of(
              "nickname",
              nickname(name, namesake),
              "rules",
              rules.get("version").asText(),
              "licence",
              rules.get("licence").asText());
      Visitor.Reply reply =
          visitor.tryPost("/api/topics/" + topic + "/participants", request, UUID.randomUUID());
      if (!reply.problem().equals("nickname-taken")) {
        reply.required();
        return;
      }
    }
    throw new IllegalStateException("Nobody more can be called " + name);
  }

  /** A name cut to what a nickname may have; namesakes get a number. */
  static String nickname(String name, int namesake) {
    String sound = name.isBlank() ? "?" : name.strip();
    String number = namesake == 1 ? "" : " " + namesake;
    return cut(sound, NICKNAME_LIMIT - number.length()).strip() + number;
  }

  private static String cut(String text, int characters) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int end = clusters.next(characters);
    return end == BreakIterator.DONE ? text : text.substring(0, end);
  }
}
