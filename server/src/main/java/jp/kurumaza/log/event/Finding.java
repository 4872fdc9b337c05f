package jp.kurumaza.log.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talk showed.
 *
 * @param theme sequence of the theme, or null
 * @param citations sequences of the statements it rests on, at least one
 * @param minorityView null is the explicit choice "none heard"
 */
public record Finding(
    String text,
    Agreement agreement,
    @Nullable Long theme,
    List<Long> citations,
    @Nullable MinorityView minorityView) {

  /** How far people agreed. */
  public enum Agreement {
    AGREED,
    SPLIT,
    UNSURE
  }

  /** A view held by few, and the statements it rests on. */
  public record MinorityView(String text, List<Long> citations) {}
}
