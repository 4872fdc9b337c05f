package jp.kurumaza.platform;

/** The kinds of refusal that the API knows, each explained at {@code /docs/problems/<slug>}. */
public enum ProblemType {
  MALFORMED_JSON(400, "JSONとして読めません");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  /** A short Japanese summary, the same for every occurrence. */
  public String title() {
    return title;
  }
}
