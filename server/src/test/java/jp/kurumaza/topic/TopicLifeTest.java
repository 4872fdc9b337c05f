package jp.kurumaza.topic;

import static jp.kurumaza.topic.SampleTopic.DEPARTMENT;
import static jp.kurumaza.topic.SampleTopic.ENDS;
import static jp.kurumaza.topic.SampleTopic.STARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.kurumaza.log.Appends;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.EventLog;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.InMemoryLogStore;
import jp.kurumaza.log.event.Answer;
import jp.kurumaza.log.event.Event;
import jp.kurumaza.log.event.FindingAnswered;
import jp.kurumaza.log.event.OutcomeDrafted;
import jp.kurumaza.log.event.OutcomePublished;
import jp.kurumaza.log.event.OutcomeReopened;
import jp.kurumaza.log.event.OutcomeReviewed;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.topic.TopicLife.Outcome.Stage;
import jp.kurumaza.topic.TopicLife.State;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TopicLifeTest {
  private static final FindingRef FIRST = new FindingRef(UUID.randomUUID(), 7);
  private static final FindingRef SECOND = new FindingRef(UUID.randomUUID(), 7);

  private final KurumazaClock clock = new KurumazaClock();
  private final InMemoryTopics topics = new InMemoryTopics();
  private final TopicLog log =
      new TopicLog(new EventLog(new InMemoryLogStore(), clock, List.<Appends>of()));
  private final List<FindingRef> published = new ArrayList<>();
  private final Author author = Author.account(UUID.randomUUID(), null);
  private final TopicRules rules = new TopicRules(new Municipalities());
  private final UUID topic =
      new DraftTopic(topics, log, rules, clock).draft(SampleTopic.settings(), DEPARTMENT);

  @Test
  void aDraftMayBeChanged() {
    TopicSettings next = SampleTopic.in(List.of("162019"));
    new ChangeTopic(topics, log, rules).change(topic, next, author, DEPARTMENT);

    assertThat(topics.require(topic).settings()).isEqualTo(next);
    assertThat(log.life(topic).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void anOpenTopicStandsAsItIs() {
    on(STARTS, this::open);

    assertRefused(
        ProblemType.TOPIC_NOT_DRAFT,
        () ->
            new ChangeTopic(topics, log, rules)
                .change(topic, SampleTopic.in(List.of("162019")), author, DEPARTMENT));
    assertThat(topics.require(topic).settings()).isEqualTo(SampleTopic.settings());
  }

  @Test
  void onlyADraftOpens() {
    on(STARTS, this::open);

    assertThat(log.life(topic).state()).isEqualTo(State.OPEN);
    assertRefused(ProblemType.TOPIC_NOT_DRAFT, () -> on(STARTS, this::open));
  }

  @Test
  void aRetryOfTheOpeningIsTheSameOpening() {
    Author keyed = Author.account(UUID.randomUUID(), CommandKey.of(UUID.randomUUID(), "open"));

    on(STARTS, id -> new OpenTopic(topics, log).open(id, keyed));
    on(ENDS.plusDays(1), id -> new OpenTopic(topics, log).open(id, keyed));

    assertThat(log.life(topic).state()).isEqualTo(State.OPEN);
  }

  @Test
  void doesNotOpenAfterItsEnd() {
    assertRefused(ProblemType.DATES_OUT_OF_ORDER, () -> on(ENDS.plusDays(1), this::open));
  }

  @Test
  void concludesWhenEverythingHasItsAnswer() {
    on(STARTS, this::open);
    assertRefused(ProblemType.PARTICIPATION_NOT_OVER, () -> on(ENDS, this::conclude));
    LocalDate after = ENDS.plusDays(1);
    assertRefused(ProblemType.OUTCOME_NOT_PUBLISHED, () -> on(after, this::conclude));

    append(new OutcomeDrafted(1), new OutcomeReviewed(1), new OutcomePublished(1));
    published.addAll(List.of(FIRST, SECOND));
    append(answered(FIRST));
    assertRefused(ProblemType.FINDINGS_UNANSWERED, () -> on(after, this::conclude));

    append(answered(SECOND));
    on(after, this::conclude);
    assertThat(log.life(topic).state()).isEqualTo(State.CONCLUDED);
    assertRefused(ProblemType.TOPIC_NOT_OPEN, () -> on(after, this::conclude));
  }

  @Test
  void doesNotConcludeWhileTheOutcomeIsBackInReview() {
    on(STARTS, this::open);
    append(new OutcomePublished(1), new OutcomeReopened(1, FIRST.room(), 3));

    assertThat(log.life(topic).outcome().orElseThrow().stage()).isEqualTo(Stage.REOPENED);
    assertThat(log.life(topic).outcomePublic()).isTrue();
    assertRefused(ProblemType.OUTCOME_NOT_PUBLISHED, () -> on(ENDS.plusDays(1), this::conclude));
  }

  @Test
  void isAbandonedForAPublishedReason() {
    AbandonTopic abandon = new AbandonTopic(log);
    assertRefused(ProblemType.TOPIC_NOT_OPEN, () -> abandon.abandon(topic, "理由", author));
    on(STARTS, this::open);
    assertRefused(ProblemType.BLANK_TEXT, () -> abandon.abandon(topic, " ", author));

    abandon.abandon(topic, "国の制度が変わり、問いの前提がなくなったため。", author);

    assertThat(log.life(topic).state()).isEqualTo(State.ABANDONED);
    assertThat(log.life(topic).abandonedReason()).isEqualTo("国の制度が変わり、問いの前提がなくなったため。");
    assertRefused(ProblemType.TOPIC_NOT_OPEN, () -> on(ENDS.plusDays(1), this::conclude));
  }

  @Test
  void aLaterAnswerReplacesAnEarlierOne() {
    append(answered(FIRST));
    FindingAnswered later =
        new FindingAnswered(
            FIRST.room(),
            FIRST.sequence(),
            new Answer(Answer.Kind.DECLINED, "見送ります。", "人が足りないためです。", null));
    append(later);

    TopicLife life = log.life(topic);
    assertThat(life.answerTo(FIRST).orElseThrow().answer()).isEqualTo(later.answer());
    assertThat(life.answeredAt()).contains(life.answerTo(FIRST).orElseThrow().at());
    assertThat(life.unanswered(List.of(FIRST, SECOND))).containsExactly(SECOND);
  }

  @Test
  void residentsTakePartInAnOpenTopicOnItsDays() {
    TopicAccess access = new TopicAccess(topics, log, clock);
    assertThat(access.departmentOf(topic)).contains(DEPARTMENT);
    assertThat(access.departmentOf(UUID.randomUUID())).isEmpty();

    on(STARTS, id -> assertThat(access.open(id)).isFalse());
    on(STARTS, this::open);
    on(STARTS.minusDays(1), id -> assertThat(access.open(id)).isFalse());
    on(STARTS, id -> assertThat(access.open(id)).isTrue());
    on(ENDS, id -> assertThat(access.open(id)).isTrue());
    on(ENDS.plusDays(1), id -> assertThat(access.open(id)).isFalse());
  }

  private void open(UUID id) {
    new OpenTopic(topics, log).open(id, author);
  }

  private void conclude(UUID id) {
    new ConcludeTopic(topics, log, List.<Findings>of(any -> published)).conclude(id, author);
  }

  private void append(Event... events) {
    for (Event event : events) {
      log.append(topic, author, (life, now) -> List.of(Fact.forEveryone(event)));
    }
  }

  private static FindingAnswered answered(FindingRef finding) {
    return new FindingAnswered(
        finding.room(),
        finding.sequence(),
        new Answer(Answer.Kind.ACCEPTED, "来年度から始めます。", "困りごとが分かったためです。", null));
  }

  private void on(LocalDate day, Consumer<UUID> action) {
    clock.runAt(
        day.atTime(12, 0).atZone(KurumazaClock.ZONE).toInstant(), () -> action.accept(topic));
  }

  private static void assertRefused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, it -> assertThat(it.type()).isEqualTo(type));
  }
}
