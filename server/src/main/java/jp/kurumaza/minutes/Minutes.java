package jp.kurumaza.minutes;

import java.time.Instant;
import java.util.List;
import jp.kurumaza.log.event.Finding.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the minutes of a talk, in the order in which it is told.
 *
 * @param openedAt null before it was opened
 * @param people how many residents had a seat
 */
public record Minutes(
    String question,
    String title,
    String place,
    Instant startsAt,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    List<String> facilitators,
    int people,
    List<Step> steps,
    List<Voice> voices,
    List<Asked> polls,
    List<Shown> findings) {

  /** A phase that began. */
  public record Step(Instant at, String title, String question) {}

  /**
   * Something that was said.
   *
   * @param number by which findings name it
   * @param leads whether somebody said it who runs the room
   * @param text null where it may not be read
   * @param note why it may not be read, or that it was put in other words
   * @param replyTo the number that it answers
   */
  public record Voice(
      long number,
      Instant at,
      String name,
      boolean leads,
      @Nullable String text,
      @Nullable String note,
      @Nullable Long replyTo,
      @Nullable String theme) {}

  /** A quick question and how many chose what. */
  public record Asked(Instant at, String question, int answered, List<Choice> choices) {}

  /**
   * A choice in a quick question.
   *
   * @param count null where so few answered that it is not told
   */
  public record Choice(String text, @Nullable Integer count) {}

  /**
   * What the talk showed.
   *
   * @param citations numbers of the voices that it rests on and everyone may read
   * @param minorityView null where none was heard
   */
  public record Shown(
      String text,
      Agreement agreement,
      @Nullable String theme,
      List<Long> citations,
      @Nullable String minorityView,
      List<Long> minorityCitations) {}
}
