package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.facilitation.Escalate;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.EscalationRaised;
import jp.kurumaza.log.event.EscalationTaken;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementReported;
import jp.kurumaza.log.event.StatementReported.Reason;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Concern;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportStatementTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ReportStatement report = new ReportStatement(talk.log);
  private final Moderate moderate = new Moderate(talk.log);
  private long said;

  @BeforeEach
  void someoneSpeaks() {
    talk.given(new RoomOpened());
    said = say();
  }

  @Test
  void aReportIsForThoseWhoRunTheRoom() {
    report(talk.taro, said, "心配です");
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    assertThat(concerns().getFirst().reports().getFirst().participant()).isEqualTo(talk.taro);
  }

  @Test
  void manyReportsOfAStatementAreOneEntryAndOnePersonCountsOnce() {
    report(talk.taro, said, null);
    report(talk.taro, said, "もう一度");
    report(talk.lead, said, null);
    assertThat(concerns()).singleElement().satisfies(one -> assertThat(one.reports()).hasSize(2));
  }

  @Test
  void dangerReachesTheContactsAtOnceAndWaitsForNothing() {
    report(talk.taro, said, "まず通報");
    for (int i = 0; i < ReportStatement.MOST_WAITING - 1; i++) {
      report(talk.taro, say(), null);
    }
    urgently(talk.taro, said, Reason.CHILD_SAFETY);
    assertThat(talk.last())
        .isEqualTo(
            new EscalationRaised(EscalationRaised.Reason.CHILD_SAFETY, said, null, null, null));
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    long another = say();
    urgently(talk.taro, another, Reason.DANGER);
    assertThat(talk.last()).isInstanceOf(EscalationRaised.class);
    long head = talk.head();
    urgently(talk.taro, another, Reason.DANGER);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void onceAContactHasTakenItItCanBeRaisedAnew() {
    urgently(talk.taro, said, Reason.DANGER);
    long raised = talk.head();
    Escalate escalate = new Escalate(talk.log);
    UUID contact = UUID.randomUUID();
    escalate.take(room, raised, contact, talk.runner);
    assertThat(talk.last()).isEqualTo(new EscalationTaken(raised, contact, null));
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    escalate.take(room, raised, UUID.randomUUID(), talk.runner);
    assertThat(talk.head()).isEqualTo(raised + 1);
    UUID crew = UUID.randomUUID();
    escalate.raise(room, crew, EscalationRaised.Reason.DANGER, said, " まだ心配です ", talk.runner);
    assertThat(talk.last())
        .isInstanceOfSatisfying(
            EscalationRaised.class, again -> assertThat(again.account()).isEqualTo(crew));
    refused(ProblemType.NOT_FOUND, () -> escalate.take(room, 1, contact, talk.runner));
  }

  private void urgently(UUID who, long statement, Reason reason) {
    report.report(room, who, statement, reason, null, Talk.key());
  }

  @Test
  void onlyWhatOthersSaidAndEveryoneSeesIsReported() {
    refused(ProblemType.CONFLICT, () -> report(talk.hana, said, null));
    refused(ProblemType.SEAT_NEEDED, () -> report(UUID.randomUUID(), said, null));
    talk.given(new StatementHidden(said, "理由"));
    refused(ProblemType.NOT_FOUND, () -> report(talk.taro, said, null));
  }

  @Test
  void theReportersWordsArePersonalDataFreeAndShort() {
    refused(ProblemType.PERSONAL_DATA, () -> report(talk.taro, said, "090-1234-5678"));
    refused(ProblemType.TEXT_TOO_LONG, () -> report(talk.taro, said, "あ".repeat(201)));
  }

  @Test
  void onePersonHasAtMostTwentyReportsWaiting() {
    for (int i = 0; i < ReportStatement.MOST_WAITING; i++) {
      report(talk.taro, say(), null);
    }
    refused(ProblemType.CONFLICT, () -> report(talk.taro, said, null));
    moderate.clear(room, concerns().getFirst().statement(), talk.runner);
    report(talk.taro, said, null);
  }

  @Test
  void clearingAndHidingSettleItAndEraseWhatReportersWrote() {
    report(talk.taro, said, "言葉がきつい");
    moderate.clear(room, said, talk.runner);
    assertThat(concerns()).isEmpty();
    assertThat(reportersWords()).isEmpty();
    long other = say();
    report(talk.taro, other, "これも");
    moderate.hide(room, other, "人を傷つける言葉があるため", talk.runner);
    assertThat(concerns()).isEmpty();
    assertThat(reportersWords()).isEmpty();
  }

  @Test
  void clearingWhatNobodyRaisedDoesNothing() {
    long head = talk.head();
    moderate.clear(room, said, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  private long say() {
    return submit.submit(talk.room, talk.hana, "声", null, Talk.key()).sequence();
  }

  private void report(UUID who, long statement, @Nullable String text) {
    report.report(room, who, statement, Reason.HURTFUL, text, Talk.key());
  }

  @Test
  void undoingAHidingBringsBackWhatItWasReportedForWithoutTheWords() {
    report(talk.taro, said, "言葉がきつい");
    moderate.hide(room, said, "確かめます", talk.runner);
    assertThat(concerns()).isEmpty();
    moderate.restore(room, said, talk.runner);
    assertThat(concerns().getFirst().reports())
        .singleElement()
        .satisfies(one -> assertThat(one.participant()).isEqualTo(talk.taro))
        .satisfies(one -> assertThat(one.text()).isNull());
  }

  private List<Concern> concerns() {
    return talk.log.read(room, state -> List.copyOf(state.all().getConcerns()));
  }

  private List<String> reportersWords() {
    return talk.events().stream()
        .filter(StatementReported.class::isInstance)
        .map(event -> ((StatementReported) event).text())
        .filter(Objects::nonNull)
        .toList();
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
