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
    /** Everybody at one of some tables. */
    TABLES,
    /** Two and two, three where one is left. */
    PAIRS,
    DEEPEN,
    CONVERGE,
    CHECK_OUT;

    public boolean seatsApart() {
      return this == TABLES || this == PAIRS;
    }
  }
}
