package jp.kurumaza.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, String body) {

  private static final ObjectMapper mapper = new ObjectMapper();

  /** The body as JSON; a missing node where there is none. */
  public JsonNode json() {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : mapper.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + body, e);
    }
  }

  /** The header's first value, or the empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public Answer expect(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  /** Asserts that this is the problem with that slug, and gives its body. */
  public JsonNode expectProblem(int expected, String slug) {
    expect(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(json().path("type").asText()).isEqualTo("/docs/problems/" + slug);
    assertThat(json().path("status").asInt()).isEqualTo(expected);
    assertThat(json().path("detail").asText()).isNotBlank();
    return json();
  }
}
