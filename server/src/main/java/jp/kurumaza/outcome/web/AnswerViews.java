package jp.kurumaza.outcome.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Departments;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.municipality.Municipality;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.topic.FindingRef;
import jp.kurumaza.topic.Topic;
import jp.kurumaza.topic.TopicLife;
import org.jspecify.annotations.Nullable;

/** What owners said to findings, and whether in time. */
@OnlyOne
public class AnswerViews {
  @Inject Departments departments;
  @Inject Municipalities municipalities;

  /** Null while there is none. */
  @Nullable AnswerView of(Topic topic, TopicLife life, @Nullable FindingRef finding) {
    return finding == null
        ? null
        : life.answerTo(finding).map(answered -> of(topic, answered)).orElse(null);
  }

  private AnswerView of(Topic topic, TopicLife.Answered answered) {
    Answer answer = answered.answer();
    LocalDate day = LocalDate.ofInstant(answered.at(), KurumazaClock.ZONE);
    return new AnswerView(
        answer.kind(),
        answer.text(),
        answer.reason(),
        answer.nextWordOn(),
        answered.at(),
        owner(topic.department()),
        day.isAfter(topic.settings().answerDue()));
  }

  /** A department's name with its administration's, as 富山県 こども支援課. */
  String owner(UUID department) {
    return departments.find(department).map(this::name).orElse("");
  }

  private String name(Department department) {
    return municipalities
        .find(department.municipality())
        .map(Municipality::name)
        .map(municipality -> municipality + " " + department.name())
        .orElse(department.name());
  }
}
