package jp.kurumaza.summary;

/** A part of a text: UTF-16 units from {@code start} to before {@code end}. */
public record Span(int start, int end) {
  public String of(String text) {
    return text.substring(start, end);
  }
}
