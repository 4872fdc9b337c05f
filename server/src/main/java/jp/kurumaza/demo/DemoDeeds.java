package jp.kurumaza.demo;

import java.util.List;
import java.util.Map;
import jp.kurumaza.log.event.CheckedIn.Way;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.HintSettled.How;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.log.event.ThemeEvent;
import jp.kurumaza.room.CheckOut;
import org.jspecify.annotations.Nullable;

/** What is done in a talk beside talking. Minutes count from its start, people are nicknames. */
record DemoDeeds(
    List<Arrived> arrivals,
    List<Asked> polls,
    List<Placed> board,
    List<Noticed> hints,
    List<Heard> hall,
    List<Told> notes,
    List<Apart> tables,
    List<ReadBack> readBack,
    List<Left> partings) {

  /** Somebody says with a tap how they are here. */
  record Arrived(double minute, String who, Way way) {}

  /**
   * A quick question.
   *
   * @param answers index of the choice, by person
   */
  record Asked(
      double minute,
      double until,
      String question,
      List<String> choices,
      Map<String, Integer> answers) {}

  /**
   * Something on the board.
   *
   * @param under name of what it belongs to
   */
  record Placed(
      double minute, String name, ThemeEvent.Part part, @Nullable String under, boolean parked) {}

  /**
   * A hint, and what became of it.
   *
   * @param about whom
   * @param line which it is about
   */
  record Noticed(
      double minute,
      double until,
      HintShown.Kind kind,
      @Nullable String about,
      @Nullable Integer line,
      How how) {}

  /**
   * A voice from the hall.
   *
   * @param scribe login
   */
  record Heard(double minute, String scribe, @Nullable Integer speaker, String text) {}

  /**
   * What the crew tells each other.
   *
   * @param by login
   */
  record Told(double minute, String by, String text) {}

  /** A table: who sits there, what they say, write and bring back. */
  record Apart(String name, List<String> people, List<Line> talk, Line summary, Brought brought) {
    /** Something said at a table. */
    record Line(double minute, String speaker, String text) {}

    /** Its finding; citations are lines of the table. */
    record Brought(double minute, String text, Agreement agreement, List<Integer> citations) {}
  }

  /**
   * A finding that everybody is asked to confirm.
   *
   * @param finding index
   * @param agree who says yes
   * @param objections sentences by person
   */
  record ReadBack(
      double minute,
      double until,
      int finding,
      List<String> agree,
      Map<String, String> objections) {}

  /** How it was for somebody. */
  record Left(double minute, String who, CheckOut how) {}
}
