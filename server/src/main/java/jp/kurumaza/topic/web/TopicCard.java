package jp.kurumaza.topic.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.municipality.Department;
import jp.kurumaza.municipality.Municipality;
import jp.kurumaza.topic.TopicLife;
import jp.kurumaza.topic.TopicStep;
import org.jspecify.annotations.Nullable;

/**
 * A topic at a glance.
 *
 * @param people how many have spoken
 * @param outcome whether one is published
 * @param overdue whether the due date is past and a finding has no answer
 */
public record TopicCard(
    UUID id,
    String question,
    @Nullable String easyQuestion,
    String summary,
    Department department,
    List<Municipality> areas,
    List<String> concerns,
    TopicLife.State state,
    TopicStep step,
    LocalDate participationStarts,
    LocalDate participationEnds,
    LocalDate answerDue,
    int people,
    boolean outcome,
    boolean overdue) {}
