package jp.kurumaza.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.LoggedEvent;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.log.event.TopicAbandoned;
import jp.kurumaza.log.event.TopicConcluded;
import jp.kurumaza.log.event.TopicOpened;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicStepTest {

  /** Participation is from 2 November to 6 December, answers are due on 29 January. */
  @ParameterizedTest
  @CsvSource({
    "draft, 0, 2026-11-20, ASK, false",
    "open, 0, 2026-11-01, ASK, false",
    "open, 0, 2026-11-02, TALK, false",
    "open, 0, 2026-12-06, TALK, false",
    "open, 0, 2026-12-07, SUMMARISE, false",
    "open, 0, 2027-01-29, SUMMARISE, false",
    "open, 0, 2027-01-30, SUMMARISE, true",
    "published, 2, 2026-12-25, ANSWER, false",
    "published, 1, 2027-01-29, ANSWER, false",
    "published, 1, 2027-01-30, ANSWER, true",
    "published, 0, 2027-01-30, FOLLOW_UP, false",
    "reopened, 1, 2027-01-30, ANSWER, true",
    "concluded, 0, 2027-02-10, FOLLOW_UP, false",
    "abandoned, 0, 2027-02-10, FOLLOW_UP, false",
  })
  void standsWhereDatesAndLifeSay(
      String stage, int unanswered, LocalDate today, TopicStep step, boolean overdue) {
    TopicSettings settings = SampleTopic.settings();
    TopicLife life = life(stage);

    assertThat(TopicStep.of(settings, life, unanswered, today)).isEqualTo(step);
    assertThat(TopicStep.overdue(settings, life, unanswered, today)).isEqualTo(overdue);
  }

  private static TopicLife life(String stage) {
    List<Event> events =
        switch (stage) {
          case "draft" -> List.of();
          case "open" -> List.of(new TopicOpened());
          case "published" -> List.of(new TopicOpened(), new OutcomePublished(1));
          case "reopened" ->
              List.of(
                  new TopicOpened(),
                  new OutcomePublished(1),
                  new OutcomeReopened(1, UUID.randomUUID(), 3));
          case "concluded" ->
              List.of(new TopicOpened(), new OutcomePublished(1), new TopicConcluded());
          default -> List.of(new TopicOpened(), new TopicAbandoned("理由"));
        };
    TopicLife life = TopicLife.FOLD.empty();
    for (Event event : events) {
      TopicLife.FOLD.apply(
          life, new LoggedEvent(1, Instant.EPOCH, "system", Audience.EVERYONE, event));
    }
    return life;
  }
}
