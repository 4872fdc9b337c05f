package jp.kurumaza.page;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kurumaza.platform.Json;

/** The words in which the app says the same things, from its own message files. */
final class Wording {
  private static final List<String> PARTS =
      List.of("answer", "common", "entry", "home", "outcome", "page", "search", "topic");

  static final Wording JAPANESE = new Wording("ja");
  static final Wording EASY = new Wording("ja-x-easy");

  private final Map<String, String> messages = new HashMap<>();

  private Wording(String language) {
    PARTS.forEach(part -> messages.putAll(read("/messages/" + part + "/" + language + ".json")));
  }

  private static Map<String, String> read(String file) {
    try (InputStream content = Wording.class.getResourceAsStream(file)) {
      if (content == null) {
        throw new IllegalStateException("Missing " + file);
      }
      return Json.mapper().readValue(content, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name as the app's components name it
   * @throws IllegalArgumentException if the app says no such thing
   */
  String say(String name) {
    String message = messages.get(name);
    if (message == null) {
      throw new IllegalArgumentException("No message " + name);
    }
    return message;
  }

  /** With values in the places that the message has for them. */
  String say(String name, Map<String, String> values) {
    String message = say(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      message = message.replace("{" + value.getKey() + "}", value.getValue());
    }
    return message;
  }
}
