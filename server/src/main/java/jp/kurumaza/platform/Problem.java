package jp.kurumaza.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A refusal that reaches the client as RFC 9457 {@code application/problem+json}. */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final transient List<FieldError> errors;
  private final @Nullable Duration retryAfter;

  /**
   * @param detail what happened and what to do, in Japanese
   */
  public Problem(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  /**
   * @param errors the places in the request that are wrong
   */
  public Problem(ProblemType type, String detail, List<FieldError> errors) {
    this(type, detail, errors, null);
  }

  private Problem(
      ProblemType type, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.retryAfter = retryAfter;
  }

  /** A problem with one field of the request, named by a JSON pointer ({@code /agenda/0/title}). */
  public static Problem at(String field, ProblemType type, String detail) {
    return new Problem(type, detail, List.of(new FieldError(field, detail)));
  }

  /** A refusal that passes with time. */
  public static Problem tooManyRequests(Duration wait) {
    String detail = "%d秒待ってから、もう一度お試しください。".formatted(seconds(wait));
    return new Problem(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), wait);
  }

  public ProblemType type() {
    return type;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** Whole seconds to wait, for the {@code Retry-After} header; empty where waiting is no help. */
  public OptionalLong retryAfterSeconds() {
    return retryAfter == null ? OptionalLong.empty() : OptionalLong.of(seconds(retryAfter));
  }

  private static long seconds(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }

  /**
   * @param field JSON pointer into the request
   * @param place the part of a text that is meant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FieldError(String field, String detail, @Nullable Place place) {
    public FieldError(String field, String detail) {
      this(field, detail, null);
    }
  }

  /**
   * Where in a text something is, without its words.
   *
   * @param start index of its first UTF-16 unit
   * @param end index after its last
   */
  public record Place(String kind, int start, int end) {}
}
