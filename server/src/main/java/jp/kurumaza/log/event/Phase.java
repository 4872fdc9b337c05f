package jp.kurumaza.log.event;

import java.util.List;

/**
 * One step of an agenda.
 *
 * @param minutes 1 to 240
 */
public record Phase(
    String title, Method method, int minutes, String question, List<String> prompts) {
  /** How people talk in a phase. */
  public enum Method {
    CHECK_IN,
    OPEN,
    SILENT,
    ROUND,
    DEEPEN,
    CONVERGE,
    CHECK_OUT
  }
}
