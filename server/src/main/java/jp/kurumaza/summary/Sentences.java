package jp.kurumaza.summary;

import java.util.ArrayList;
import java.util.List;

/** Cuts Japanese text into sentences: at 。！？ and line ends, but not inside brackets. */
public final class Sentences {
  private static final String ENDS = "。！？｡!?";
  private static final String OPENING = "「『（(［[【“〈《";
  private static final String CLOSING = "」』）)］]】”〉》";

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of a text, in order, without the blanks around them. */
  public static List<Span> in(String text) {
    return new Sentences(text).cut();
  }

  private List<Span> cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int close = OPENING.indexOf(c) < 0 ? -1 : closing(at);
      if (close >= 0) {
        at = close + 1;
      } else if (c == '\n') {
        end(at);
        at++;
      } else if (isEnd(at)) {
        at = afterEnds(at);
        end(at);
      } else {
        at++;
      }
    }
    end(text.length());
    return found;
  }

  /** Where the bracket that opens here closes on the same line; -1 if it doesn't. */
  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < text.length() && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean isEnd(int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0 || isFullStop(at);
  }

  private boolean isFullStop(int at) {
    return text.charAt(at) == '.'
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private int afterEnds(int at) {
    int after = at;
    while (after < text.length() && isEnd(after)) {
      after++;
    }
    return after;
  }

  private void end(int to) {
    int from = start;
    int until = to;
    while (from < until && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
      until--;
    }
    if (from < until) {
      found.add(new Span(from, until));
    }
    start = to;
  }
}
