package jp.kurumaza.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.kurumaza.platform.Json;

/** Request bodies that nearly fit the contract, and some that don't at all; the same each run. */
public final class Bodies {
  private static final List<String> NOT_JSON =
      List.of("", "{", "[1,", "null", "[]", "\"text\"", "{\"a\":1,\"a\":2}", "\u0000", "<x/>");
  private static final int DEEP = 20_000;

  private final Random random;

  public Bodies(long seed) {
    random = new Random(seed);
  }

  /** A body for an operation of the contract, broken in one place or altogether. */
  public String broken(JsonNode operation) {
    JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
    return switch (random.nextInt(6)) {
      case 0 -> NOT_JSON.get(random.nextInt(NOT_JSON.size()));
      case 1 -> "[".repeat(DEEP);
      case 2 -> "{\"text\":\"" + "あ".repeat(400_000) + "\"}";
      default -> mutated(sample(schema)).toString();
    };
  }

  private JsonNode sample(JsonNode schema) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").asText();
      return reference.startsWith("#")
          ? sample(Contract.document().at(reference.substring(1)))
          : Json.mapper().createObjectNode();
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "object" -> object(schema.path("properties"));
      case "array" -> Json.mapper().createArrayNode().add(sample(schema.path("items")));
      case "integer", "number" -> Json.mapper().getNodeFactory().numberNode(random.nextInt(5));
      case "boolean" -> Json.mapper().getNodeFactory().booleanNode(random.nextBoolean());
      default -> Json.mapper().getNodeFactory().textNode(text(schema));
    };
  }

  private ObjectNode object(JsonNode properties) {
    ObjectNode node = Json.mapper().createObjectNode();
    properties.propertyStream().forEach(one -> node.set(one.getKey(), sample(one.getValue())));
    return node;
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> "2026-12-01";
      case "date-time" -> "2026-12-01T10:00:00Z";
      default -> schema.path("enum").path(0).asText("言葉");
    };
  }

  private JsonNode mutated(JsonNode body) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(body, objects);
    if (objects.isEmpty()) {
      return body;
    }
    ObjectNode target = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    target.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() ? "role" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(7)) {
      case 0 -> target.remove(name);
      case 1 -> target.putNull(name);
      case 2 -> target.put(name, Long.MIN_VALUE);
      case 3 -> target.put(name, "\ud800\u0000\u202e");
      case 4 -> target.put("audience", "runners").put("role", "facilitator");
      case 5 -> target.putArray(name).add(target.deepCopy());
      default -> target.put(name, 1e308);
    }
    return body;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(child, objects));
    }
  }
}
