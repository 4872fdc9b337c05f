package jp.kurumaza.topic;

import static jp.kurumaza.topic.SampleTopic.DEPARTMENT;
import static jp.kurumaza.topic.SampleTopic.DUE;
import static jp.kurumaza.topic.SampleTopic.STARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.Json;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicRulesTest {
  private final TopicRules rules = new TopicRules(new Municipalities());

  @Test
  void takesSettingsThatKeepEveryRule() {
    assertThatCode(() -> rules.check(SampleTopic.settings(), DEPARTMENT))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2026-11-01, 2027-01-29, /participationEnds",
    "2026-11-02, 2026-12-06, 2026-12-06, /answerDue",
    "2026-11-02, 2026-12-06, 2026-11-20, /answerDue",
  })
  void refusesDatesOutOfOrder(LocalDate starts, LocalDate ends, LocalDate due, String field) {
    Problem refusal = refusal(SampleTopic.dated(starts, ends, due, "急ぐため"));

    assertThat(refusal.type()).isEqualTo(ProblemType.DATES_OUT_OF_ORDER);
    assertThat(refusal.errors()).extracting(Problem.FieldError::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, true",
    "2026-11-30, false",
    "2026-11-02, false",
  })
  void asksForAReasonUnderThirtyDays(LocalDate ends, boolean longEnough) {
    TopicSettings silent = SampleTopic.dated(STARTS, ends, DUE, "　");

    if (longEnough) {
      rules.check(silent, DEPARTMENT);
    } else {
      assertThat(refusal(silent).type()).isEqualTo(ProblemType.SHORT_PERIOD_REASON_NEEDED);
      rules.check(SampleTopic.dated(STARTS, ends, DUE, "予算の締め切りに間に合わせるため"), DEPARTMENT);
    }
  }

  @Test
  void countsTheDaysFromALateOpening() {
    TopicSettings settings = SampleTopic.settings();
    TopicRules.checkOpening(settings, STARTS.minusDays(10));
    TopicRules.checkOpening(settings, LocalDate.of(2026, 11, 7));

    assertThat(openingRefusal(settings, LocalDate.of(2026, 11, 8)))
        .isEqualTo(ProblemType.SHORT_PERIOD_REASON_NEEDED);
    assertThat(openingRefusal(settings, LocalDate.of(2026, 12, 7)))
        .isEqualTo(ProblemType.DATES_OUT_OF_ORDER);
  }

  @Test
  void refusesAnotherDepartment() {
    TopicSettings foreign = SampleTopic.ownedBy(UUID.randomUUID());

    assertThat(refusal(foreign).type()).isEqualTo(ProblemType.FORBIDDEN);
  }

  @ParameterizedTest
  @CsvSource({
    "160000, UNKNOWN_MUNICIPALITY",
    "131016, UNKNOWN_MUNICIPALITY",
    "ABC, UNKNOWN_MUNICIPALITY",
  })
  void refusesWrongMunicipalities(String code, ProblemType type) {
    Problem refusal = refusal(SampleTopic.in(List.of("162019", code)));

    assertThat(refusal.type()).isEqualTo(type);
    assertThat(refusal.errors()).extracting(Problem.FieldError::field).containsExactly("/areas/1");
  }

  @Test
  void refusesNoAreaAndTheSameTwice() {
    assertThat(refusal(SampleTopic.in(List.of())).type()).isEqualTo(ProblemType.INVALID_VALUE);
    assertThat(refusal(SampleTopic.in(List.of("160008", "160008"))).type())
        .isEqualTo(ProblemType.INVALID_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "question, '\"　\"', BLANK_TEXT, /question",
    "why, '[]', INVALID_VALUE, /why",
    "why, '[\"理由\", \" \"]', BLANK_TEXT, /why/1",
    "background, '[\"a\\u0007\"]', CONTROL_CHARACTERS, /background/0",
    "summary, '\"\\ud842\"', BROKEN_TEXT, /summary",
  })
  void refusesWordsThatCannotBeShown(String field, String json, ProblemType type, String place) {
    ObjectNode settings = Json.mapper().valueToTree(SampleTopic.settings());
    settings.set(field, Json.read(json, JsonNode.class));
    Problem refusal = refusal(Json.mapper().convertValue(settings, TopicSettings.class));

    assertThat(refusal.type()).isEqualTo(type);
    assertThat(refusal.errors()).extracting(Problem.FieldError::field).containsExactly(place);
  }

  private Problem refusal(TopicSettings settings) {
    return catchThrowableOfType(Problem.class, () -> rules.check(settings, DEPARTMENT));
  }

  private static ProblemType openingRefusal(TopicSettings settings, LocalDate today) {
    return catchThrowableOfType(Problem.class, () -> TopicRules.checkOpening(settings, today))
        .type();
  }
}
