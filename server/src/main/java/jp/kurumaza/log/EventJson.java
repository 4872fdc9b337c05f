package jp.kurumaza.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.platform.Json;

/**
 * Events as JSON objects of the contract: {@code sequence}, {@code kind}, {@code at} and the rest.
 */
public final class EventJson {
  private static final Map<String, Class<?>> KINDS =
      records(Event.class)
          .distinct()
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private EventJson() {}

  /** The event's own fields, without its place in a log. */
  public static ObjectNode body(Event event) {
    return Json.mapper().valueToTree(event);
  }

  public static ObjectNode node(LoggedEvent logged) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("sequence", logged.sequence());
    node.put("kind", logged.event().kind());
    node.put("at", logged.at().toString());
    node.setAll(body(logged.event()));
    return node;
  }

  /**
   * @throws IllegalArgumentException for a kind that the vocabulary does not have
   */
  public static Event event(String kind, String body) {
    Class<?> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("No event is called " + kind);
    }
    try {
      return (Event) Json.mapper().readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJson::records)
        : Stream.of(type);
  }
}
