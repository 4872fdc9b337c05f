package jp.kurumaza.support;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The contract (openapi.yaml), against which each exchange of a test is held. */
public final class Contract {

  private static final String FILE = "contract/openapi.yaml";

  private static final JsonNode document = read();

  private static final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Contract() {}

  public static JsonNode document() {
    return document;
  }

  /** The operation that serves this address, or one that only the generic problems may answer. */
  static Operation operation(String method, String address) {
    String path = address.replaceFirst("\\?.*", "");
    String name = method.toLowerCase(Locale.ROOT);
    return document
        .path("paths")
        .propertyStream()
        .filter(entry -> template(entry.getKey()).matcher(path).matches())
        .filter(entry -> entry.getValue().has(name))
        .min(Comparator.comparingInt(entry -> variables(entry.getKey())))
        .map(entry -> new Operation("/paths/" + escape(entry.getKey()) + "/" + name, address))
        .orElseGet(() -> new Operation("", address));
  }

  private static int variables(String path) {
    return (int) path.chars().filter(c -> c == '{').count();
  }

  private static Pattern template(String path) {
    return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"));
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode read() {
    try (InputStream file = Contract.class.getResourceAsStream("/" + FILE)) {
      return new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param pointer where the document describes it; empty where it doesn't
   */
  record Operation(String pointer, String address) {

    boolean wantsKey() {
      return StreamSupport.stream(at(pointer).path("parameters").spliterator(), false)
          .anyMatch(p -> p.path("$ref").asText().endsWith("/IdempotencyKey"));
    }

    /** What the server took must be valid, and so must be all that it gave. */
    void check(byte[] request, Answer answer) {
      if (!address.startsWith("/api/")) {
        return;
      }
      if (pointer.isEmpty()) {
        assertThat(answer.status()).as(address + " is not in the contract").isIn(404, 405);
        return;
      }
      if (request != null && answer.status() < 300) {
        String body = resolve(pointer + "/requestBody") + "/content/application~1json/schema";
        validate("request to " + address, body, new String(request, StandardCharsets.UTF_8));
      }
      checkResponse(answer);
    }

    private void checkResponse(Answer answer) {
      String responses = pointer + "/responses/";
      boolean known = !at(responses + answer.status()).isMissingNode();
      String response = resolve(responses + (known ? answer.status() : "default"));
      assertThat(at(response).isMissingNode())
          .as("%d from %s is not in the contract: %s", answer.status(), address, answer.body())
          .isFalse();
      String type = answer.header("Content-Type").replaceFirst(";.*", "").trim();
      JsonNode content = at(response).path("content");
      assertThat(content.isMissingNode() ? "" : type)
          .as("content type of %s %s", address, answer.body())
          .isIn(content.isMissingNode() ? List.of("") : names(content));
      if (type.endsWith("json")) {
        String schema = response + "/content/" + escape(type) + "/schema";
        validate("answer from " + address, schema, answer.body());
      }
    }

    private static List<String> names(JsonNode object) {
      return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static void validate(String what, String schema, String json) {
      if (at(schema).isMissingNode()) {
        throw new AssertionError("The contract has no schema for the " + what);
      }
      List<Error> errors =
          schemas
              .getSchema(SchemaLocation.of("classpath:" + FILE + "#" + schema))
              .validate(
                  json,
                  InputFormat.JSON,
                  run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
      assertThat(errors.stream().map(Error::toString).collect(joining("\n")))
          .as("%s: %s", what, json)
          .isEmpty();
    }

    private static String resolve(String pointer) {
      String reference = at(pointer).path("$ref").asText("");
      return reference.isEmpty() ? pointer : reference.substring(1);
    }

    private static JsonNode at(String pointer) {
      return document.at(pointer);
    }
  }
}
