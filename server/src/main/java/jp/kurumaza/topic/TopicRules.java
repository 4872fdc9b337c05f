package jp.kurumaza.topic;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.topic.TopicSettings.EasyTopic;
import org.jspecify.annotations.Nullable;

/** What the settings of a topic must keep to. Each refusal names the field. */
@OnlyOne
public class TopicRules {
  /** Participation of fewer days, first and last included, needs a stated reason. */
  public static final int SHORT_PERIOD_DAYS = 30;

  private static final int MOST_ITEMS = 20;
  private static final int TITLE = 100;
  private static final int ITEM = 200;
  private static final int PARAGRAPH = 1_000;

  private final Municipalities municipalities;

  @Inject
  public TopicRules(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /**
   * @param own the department of who writes; null for none
   * @throws Problem for the first rule that is broken
   */
  public void check(TopicSettings settings, @Nullable UUID own) {
    checkWords(settings);
    checkDepartment(settings.department(), own);
    checkAreas(settings.areas());
    checkDates(settings);
    checkPeriod(settings, settings.participationStarts());
  }

  /**
   * What must hold on the day on which the question is put to residents.
   *
   * @throws Problem dates-out-of-order, or short-period-reason-needed where late opening leaves few
   *     days
   */
  public static void checkOpening(TopicSettings settings, LocalDate today) {
    if (today.isAfter(settings.participationEnds())) {
      throw Problem.at(
          "/participationEnds",
          ProblemType.DATES_OUT_OF_ORDER,
          "参加の最後の日を過ぎています。下書きの日付を直してから公開してください。");
    }
    boolean late = today.isAfter(settings.participationStarts());
    checkPeriod(settings, late ? today : settings.participationStarts());
  }

  private static void checkWords(TopicSettings settings) {
    Text.require(settings.question(), "/question", TITLE);
    Text.require(settings.summary(), "/summary", ITEM);
    checkItems(settings.why(), "/why", 1, PARAGRAPH);
    checkItems(settings.canChange(), "/canChange", 1, ITEM);
    checkItems(settings.cannotChange(), "/cannotChange", 0, ITEM);
    checkItems(settings.background(), "/background", 1, PARAGRAPH);
    checkItems(settings.concerns(), "/concerns", 1, TITLE);
    Text.optional(settings.shortPeriodReason(), "/shortPeriodReason", PARAGRAPH);
    if (settings.easy() != null) {
      checkEasy(settings.easy());
    }
  }

  private static void checkEasy(EasyTopic easy) {
    Text.require(easy.question(), "/easy/question", TITLE);
    checkItems(easy.why(), "/easy/why", 0, PARAGRAPH);
    checkItems(easy.canChange(), "/easy/canChange", 0, ITEM);
    checkItems(easy.cannotChange(), "/easy/cannotChange", 0, ITEM);
    checkItems(easy.background(), "/easy/background", 0, PARAGRAPH);
  }

  private static void checkItems(List<String> items, String field, int least, int longest) {
    if (items.size() < least || items.size() > MOST_ITEMS) {
      throw Problem.at(
          field, ProblemType.INVALID_VALUE, "%dから%d項目で書いてください。".formatted(least, MOST_ITEMS));
    }
    for (int i = 0; i < items.size(); i++) {
      Text.require(items.get(i), field + "/" + i, longest);
    }
  }

  private static void checkDepartment(UUID department, @Nullable UUID own) {
    if (!department.equals(own)) {
      throw Problem.at("/department", ProblemType.FORBIDDEN, "自分の課の問いだけを作れます。担当課に自分の課を選んでください。");
    }
  }

  private void checkAreas(List<String> areas) {
    if (areas.isEmpty() || areas.stream().distinct().count() < areas.size()) {
      throw Problem.at("/areas", ProblemType.INVALID_VALUE, "地域を一つ以上、重ならないように選んでください。");
    }
    for (int i = 0; i < areas.size(); i++) {
      municipalities.require(areas.get(i), "/areas/" + i);
    }
  }

  private static void checkDates(TopicSettings settings) {
    if (settings.participationEnds().isBefore(settings.participationStarts())) {
      throw Problem.at(
          "/participationEnds", ProblemType.DATES_OUT_OF_ORDER, "参加の最後の日を、始まる日と同じか、後にしてください。");
    }
    if (!settings.answerDue().isAfter(settings.participationEnds())) {
      throw Problem.at("/answerDue", ProblemType.DATES_OUT_OF_ORDER, "答える日を、参加の最後の日より後にしてください。");
    }
  }

  private static void checkPeriod(TopicSettings settings, LocalDate from) {
    long days = DAYS.between(from, settings.participationEnds()) + 1;
    String reason = settings.shortPeriodReason();
    if (days < SHORT_PERIOD_DAYS && (reason == null || reason.isBlank())) {
      throw Problem.at(
          "/shortPeriodReason",
          ProblemType.SHORT_PERIOD_REASON_NEEDED,
          "参加できるのが%d日間です。%d日より短い理由を書くか、期間を延ばしてください。".formatted(days, SHORT_PERIOD_DAYS));
    }
  }
}
