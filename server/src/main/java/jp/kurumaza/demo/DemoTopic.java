package jp.kurumaza.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.topic.TopicSettings;
import jp.kurumaza.topic.TopicSettings.EasyTopic;
import org.jspecify.annotations.Nullable;

/**
 * demo/topic-*.json: a topic with its talks and what came of them. Days count from today.
 *
 * @param department key of an office
 * @param answers by finding
 */
record DemoTopic(
    String key,
    String question,
    String summary,
    List<String> why,
    List<String> canChange,
    List<String> cannotChange,
    List<String> background,
    @Nullable EasyTopic easy,
    String department,
    List<String> areas,
    List<String> concerns,
    int participationStartsDay,
    int participationEndsDay,
    int answerDueDay,
    @Nullable String shortPeriodReason,
    List<DemoRoom> rooms,
    @Nullable Reviewed outcome,
    List<Reply> answers) {

  /**
   * Who put the outcome before the public.
   *
   * @param reviewer login
   * @param approver login
   */
  record Reviewed(String title, String intro, String reviewer, String approver) {}

  /**
   * What the owner says to a finding.
   *
   * @param finding index of the room, then of the finding in it
   */
  record Reply(
      List<Integer> finding,
      Answer.Kind kind,
      String text,
      String reason,
      @Nullable Integer nextWordDay) {
    Answer answer(LocalDate today) {
      LocalDate nextWord = nextWordDay == null ? null : today.plusDays(nextWordDay);
      return new Answer(kind, text, reason, nextWord);
    }
  }

  TopicSettings settings(UUID owner, LocalDate today) {
    return new TopicSettings(
        question,
        summary,
        why,
        canChange,
        cannotChange,
        background,
        easy,
        owner,
        areas,
        concerns,
        today.plusDays(participationStartsDay),
        today.plusDays(participationEndsDay),
        today.plusDays(answerDueDay),
        shortPeriodReason);
  }
}
