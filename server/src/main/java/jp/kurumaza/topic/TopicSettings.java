package jp.kurumaza.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What policy staff write about a topic.
 *
 * @param why it is asked; like the other lists a paragraph or item each
 * @param easy the same in やさしい日本語
 * @param department that owns it and owes the answers
 * @param areas municipality codes
 * @param concerns kinds of people
 * @param participationStarts first day on which residents take part
 * @param participationEnds last such day
 * @param answerDue last day to answer the findings
 * @param shortPeriodReason why participation is open for less than 30 days
 */
public record TopicSettings(
    String question,
    String summary,
    List<String> why,
    List<String> canChange,
    List<String> cannotChange,
    List<String> background,
    @Nullable EasyTopic easy,
    UUID department,
    List<String> areas,
    List<String> concerns,
    LocalDate participationStarts,
    LocalDate participationEnds,
    LocalDate answerDue,
    @Nullable String shortPeriodReason) {

  /** The words of a topic in やさしい日本語. */
  public record EasyTopic(
      String question,
      List<String> why,
      List<String> canChange,
      List<String> cannotChange,
      List<String> background) {}

  /** Whether residents take part on that day. */
  public boolean takesPartOn(LocalDate day) {
    return !day.isBefore(participationStarts) && !day.isAfter(participationEnds);
  }
}
