package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.Finding.MinorityView;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.HandRaised;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomState.RunningPhase;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FacilitationTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RunRoom run = new RunRoom(talk.log);
  private final Moderate moderate = new Moderate(talk.log);
  private final ArrangeBoard board = new ArrangeBoard(talk.log);
  private final TieStatement tie = new TieStatement(talk.log);
  private final RecordFinding record = new RecordFinding(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);

  @Test
  void theFirstPhaseStartsWithTheRoom() {
    run.open(room, talk.runner);
    RunningPhase phase = phase();
    assertThat(phase.index()).isZero();
    assertThat(Duration.between(phase.startedAt(), phase.endsAt())).hasMinutes(5);
    refused(ProblemType.CONFLICT, () -> run.open(room, talk.runner));
  }

  @Test
  void goesToAnyPhaseOfTheAgendaAndToNoOther() {
    run.open(room, talk.runner);
    run.startPhase(room, 1, talk.runner);
    assertThat(phase().index()).isEqualTo(1);
    refused(ProblemType.INVALID_VALUE, () -> run.startPhase(room, 4, talk.runner));
    refused(ProblemType.INVALID_VALUE, () -> run.startPhase(room, -1, talk.runner));
  }

  @Test
  void extendsByMinutes() {
    run.open(room, talk.runner);
    RunningPhase before = phase();
    run.extend(room, 3, talk.runner);
    assertThat(Duration.between(before.endsAt(), phase().endsAt())).hasMinutes(3);
    refused(ProblemType.INVALID_VALUE, () -> run.extend(room, 0, talk.runner));
  }

  @Test
  void givingTheFloorTakesTheHandDown() {
    run.open(room, talk.runner);
    talk.given(new HandRaised(talk.hana));
    run.giveFloor(room, talk.hana, null, talk.runner);
    assertThat(talk.last()).isEqualTo(new FloorGiven(talk.hana, null));
    assertThat(state(RoomState::getHands)).isEmpty();
    assertThat(state(RoomState::getFloor)).isEqualTo(talk.hana);
    refused(
        ProblemType.SEAT_NEEDED, () -> run.giveFloor(room, UUID.randomUUID(), null, talk.runner));
  }

  @Test
  void aTurnMayHaveATimeThatIsSetAnew() {
    run.open(room, talk.runner);
    run.giveFloor(room, talk.hana, 2, talk.runner);
    Instant first = state(RoomState::getFloorEndsAt);
    assertThat(first).isAfter(Instant.now());
    run.giveFloor(room, talk.hana, 3, talk.runner);
    assertThat(state(RoomState::getFloorEndsAt)).isAfter(first);
    run.giveFloor(room, null, null, talk.runner);
    assertThat(state(RoomState::getFloorEndsAt)).isNull();
    refused(ProblemType.INVALID_VALUE, () -> run.giveFloor(room, talk.hana, 31, talk.runner));
  }

  @Test
  void aClosedRoomIsClosed() {
    run.open(room, talk.runner);
    run.close(room, talk.runner);
    refused(ProblemType.ROOM_CLOSED, () -> run.startPhase(room, 1, talk.runner));
    refused(ProblemType.ROOM_CLOSED, () -> run.open(room, talk.runner));
  }

  @Test
  void hidingTakesTheWordsFromResidentsAndUndoBringsThemBack() {
    run.open(room, talk.runner);
    long said = say("口がすべった");
    moderate.hide(room, said, "個人の名前が書かれていました", talk.runner);
    Statement hidden = talk.seenByResident(said);
    assertThat(hidden.text()).isNull();
    assertThat(hidden.reason()).isEqualTo("個人の名前が書かれていました");
    assertThat(talk.seenByFacilitator(said).text()).isEqualTo("口がすべった");
    refused(ProblemType.CONFLICT, () -> moderate.hide(room, said, "もう一度", talk.runner));
    moderate.restore(room, said, talk.runner);
    assertThat(talk.seenByResident(said).text()).isEqualTo("口がすべった");
    assertThat(talk.seenByResident(said).reason()).isNull();
  }

  @Test
  void hidingNeedsAReason() {
    run.open(room, talk.runner);
    long said = say("ふつう");
    refused(ProblemType.BLANK_TEXT, () -> moderate.hide(room, said, " ", talk.runner));
  }

  @Test
  void releasingShowsHeldWordsWithTheThemeTheyGotMeanwhile() {
    run.open(room, talk.runner);
    moderate.setHolding(room, true, talk.runner);
    long said = say("待っていた");
    long theme = board.add(room, "朝", Part.ISSUE, null, false, talk.runner);
    tie.tie(room, said, theme, talk.runner);
    assertThat(talk.residentSees(said)).isFalse();
    moderate.release(room, said, talk.runner);
    assertThat(talk.seenByResident(said).text()).isEqualTo("待っていた");
    assertThat(talk.seenByResident(said).theme()).isEqualTo(theme);
    refused(ProblemType.CONFLICT, () -> moderate.release(room, said, talk.runner));
  }

  @Test
  void hidingWhatIsHeldTellsOnlyItsAuthorAndUndoHoldsItAgain() {
    run.open(room, talk.runner);
    moderate.setHolding(room, true, talk.runner);
    long said = say("見せない言葉");
    moderate.hide(room, said, "個人の名前", talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    assertThat(talk.residentSees(said)).isFalse();
    assertThat(talk.seenByFacilitator(said).reason()).isEqualTo("個人の名前");
    refused(ProblemType.CONFLICT, () -> moderate.release(room, said, talk.runner));
    moderate.restore(room, said, talk.runner);
    assertThat(talk.residentSees(said)).isFalse();
    assertThat(talk.seenByFacilitator(said).is(Status.HELD)).isTrue();
    moderate.release(room, said, talk.runner);
    assertThat(talk.seenByResident(said).text()).isEqualTo("見せない言葉");
  }

  @Test
  void redactionReachesWordsThatNobodySees() {
    run.open(room, talk.runner);
    long hidden = say("隠れた言葉");
    moderate.hide(room, hidden, "理由", talk.runner);
    moderate.setHolding(room, true, talk.runner);
    long held = say("止まった言葉");
    moderate.redact(room, hidden, talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    moderate.redact(room, held, talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    assertThat(talk.seenByResident(hidden).is(Status.REDACTED)).isTrue();
    assertThat(talk.residentSees(held)).isFalse();
    assertThat(talk.events().toString()).doesNotContain("隠れた言葉", "止まった言葉");
  }

  @Test
  void redactionErasesEveryCopyOfTheWords() {
    run.open(room, talk.runner);
    long said = say("消すべき");
    moderate.hide(room, said, "理由", talk.runner);
    moderate.restore(room, said, talk.runner);
    moderate.redact(room, said, talk.runner);
    assertThat(talk.seenByFacilitator(said).is(Status.REDACTED)).isTrue();
    assertThat(talk.events().toString()).doesNotContain("消すべき");
  }

  @Test
  void aStatementIsTiedOnlyToAThemeThatIsThere() {
    run.open(room, talk.runner);
    long said = say("言葉");
    refused(ProblemType.NOT_FOUND, () -> tie.tie(room, said, 99L, talk.runner));
    long theme = board.add(room, "朝", Part.ISSUE, null, false, talk.runner);
    tie.tie(room, said, theme, talk.runner);
    assertThat(talk.seenByResident(said).theme()).isEqualTo(theme);
    tie.tie(room, said, null, talk.runner);
    assertThat(talk.seenByResident(said).theme()).isNull();
  }

  @Test
  void aFindingRestsOnStatementsThatEveryoneSees() {
    run.open(room, talk.runner);
    long said = say("空きが分からない");
    long id = record.record(room, finding(List.of(said), null), talk.runner);
    assertThat(found(id).orElseThrow().minorityView()).isNull();
    refused(
        ProblemType.CITATION_NEEDED,
        () -> record.record(room, finding(List.of(), null), talk.runner));
    refused(
        ProblemType.CITED_NOT_SHOWN,
        () -> record.record(room, finding(List.of(99L), null), talk.runner));
    refused(
        ProblemType.CITATION_NEEDED,
        () ->
            record.record(
                room, finding(List.of(said), new MinorityView("休める方が先", List.of())), talk.runner));
  }

  @Test
  void findingsAreNotForResidentsWhileTheyAreInTheMaking() {
    run.open(room, talk.runner);
    record.record(room, finding(List.of(say("声")), null), talk.runner);
    assertThat(talk.log.<Integer>read(room, s -> s.seenBy(Viewer.READER).getFindings().size()))
        .isZero();
  }

  @Test
  void findingsAreRevisedAndTakenBackAlsoAfterTheEnd() {
    run.open(room, talk.runner);
    long said = say("声");
    long id = record.record(room, finding(List.of(said), null), talk.runner);
    talk.given(new RoomClosed());
    Finding other =
        new Finding(
            "別の言い方", Agreement.SPLIT, null, List.of(said), new MinorityView("少数", List.of(said)));
    record.revise(room, id, other, talk.runner);
    assertThat(found(id)).contains(other);
    record.withdraw(room, id, talk.runner);
    assertThat(found(id)).isEmpty();
    refused(ProblemType.NOT_FOUND, () -> record.revise(room, id, other, talk.runner));
  }

  private static Finding finding(List<Long> citations, MinorityView minority) {
    return new Finding("空きを知るために電話している", Agreement.AGREED, null, citations, minority);
  }

  private long say(String text) {
    return submit.submit(talk.room, talk.hana, text, null, Talk.key()).sequence();
  }

  private Optional<Finding> found(long id) {
    return state(s -> s.finding(id));
  }

  private RunningPhase phase() {
    return state(RoomState::getPhase);
  }

  private <T> T state(Function<RoomState, T> query) {
    return talk.log.read(room, state -> query.apply(state.all()));
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
