package jp.kurumaza.platform;

import java.util.List;

/** A refusal that reaches the client as RFC 9457 {@code application/problem+json}. */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final transient List<FieldError> errors;

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
    super(detail, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** A problem with one field of the request, named by a JSON pointer ({@code /agenda/0/title}). */
  public static Problem at(String field, ProblemType type, String detail) {
    return new Problem(type, detail, List.of(new FieldError(field, detail)));
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

  /**
   * @param field JSON pointer into the request
   */
  public record FieldError(String field, String detail) {}
}
