package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Function;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.EndTurn;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.SomebodyWrote;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The methods that the server enforces: silent writing and the round. */
class MethodsTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RunRoom run = new RunRoom(talk.log);
  private final RunRound round = new RunRound(talk.log);
  private final Reveal reveal = new Reveal(talk.log);
  private final Moderate moderate = new Moderate(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ChangeStatement change = new ChangeStatement(talk.log);
  private final EndTurn turn = new EndTurn(talk.log);

  @BeforeEach
  void open() {
    run.open(room, talk.runner);
  }

  @Test
  void inSilentWritingWordsAreForTheirAuthorAndOthersLearnOnlyHowMany() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    long said = say(talk.hana, "まだ見えない");
    assertThat(talk.seenByFacilitator(said).is(Status.VEILED)).isTrue();
    assertThat(talk.residentSees(said)).isFalse();
    assertThat(talk.last()).isEqualTo(new SomebodyWrote());
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    say(talk.hana, "もう一つ");
    say(talk.taro, "私も");
    assertThat(residentsSee(RoomState::getWriters)).isEqualTo(2);
    assertThat(residentsSee(RoomState::getStatements)).isEmpty();
  }

  @Test
  void whoRunsTheRoomIsHeardMeanwhile() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    assertThat(talk.residentSees(say(talk.lead, "あと2分です"))).isTrue();
    assertThat(residentsSee(RoomState::getWriters)).isZero();
  }

  @Test
  void theRevealShowsAllInTheirOrderAndLiftsTheVeil() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    long first = say(talk.hana, "先に");
    long second = say(talk.taro, "あとで");
    change.correct(talk.room, talk.hana, first, "直して", Talk.key());
    long gone = say(talk.hana, "やめた");
    change.withdraw(talk.room, talk.hana, gone, Talk.key());
    reveal.reveal(room, talk.runner);
    assertThat(talk.seenByResident(first).text()).isEqualTo("直して");
    assertThat(talk.seenByResident(second).text()).isEqualTo("あとで");
    assertThat(talk.residentSees(gone)).isFalse();
    assertThat(residentsSee(RoomState::getWriters)).isNull();
    assertThat(talk.residentSees(say(talk.taro, "読みました"))).isTrue();
    long head = talk.head();
    reveal.reveal(room, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void theNextPhaseAndTheEndRevealToo() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    long first = say(talk.hana, "一回目");
    run.startPhase(room, Talk.SILENT, talk.runner);
    assertThat(talk.residentSees(first)).isTrue();
    assertThat(residentsSee(RoomState::getWriters)).isZero();
    long second = say(talk.hana, "二回目");
    run.close(room, talk.runner);
    assertThat(talk.residentSees(second)).isTrue();
    assertThat(residentsSee(RoomState::getWriters)).isNull();
  }

  @Test
  void whatIsHeldOrHiddenStaysOutOfTheReveal() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    long hidden = say(talk.hana, "隠す");
    moderate.hide(room, hidden, "理由", talk.runner);
    moderate.setHolding(room, true, talk.runner);
    long held = say(talk.taro, "止める");
    assertThat(residentsSee(RoomState::getWriters)).isEqualTo(1);
    long let = say(talk.taro, "通す");
    moderate.release(room, let, talk.runner);
    assertThat(talk.residentSees(let)).isFalse();
    assertThat(residentsSee(RoomState::getWriters)).isEqualTo(2);
    reveal.reveal(room, talk.runner);
    assertThat(talk.residentSees(hidden)).isFalse();
    assertThat(talk.residentSees(held)).isFalse();
    assertThat(talk.seenByResident(let).text()).isEqualTo("通す");
  }

  @Test
  void nobodyAnswersWhatIsVeiled() {
    run.startPhase(room, Talk.SILENT, talk.runner);
    long said = say(talk.hana, "まだ");
    refused(
        ProblemType.NOT_FOUND, () -> submit.submit(talk.room, talk.taro, "へ", said, Talk.key()));
  }

  @Test
  void inARoundOnlyWhoseTurnItIsSpeaksBesideThoseWhoRunTheRoom() {
    run.startPhase(room, Talk.ROUND, talk.runner);
    assertThat(residentsSee(RoomState::getFloor)).isEqualTo(talk.hana);
    assertThat(residentsSee(RoomState::getRound)).containsExactly(talk.taro);
    refused(ProblemType.NOT_YOUR_TURN, () -> say(talk.taro, "割りこみ"));
    say(talk.hana, "一つ");
    say(talk.hana, "もう一つ");
    say(talk.lead, "どうぞ");
    refused(ProblemType.NOT_YOUR_TURN, () -> turn.end(room, talk.taro, Talk.key()));
    turn.end(room, talk.hana, Talk.key());
    assertThat(talk.last()).isEqualTo(new FloorGiven(talk.taro, null));
    say(talk.taro, "私の番");
    turn.end(room, talk.taro, Talk.key());
    assertThat(talk.last()).isEqualTo(new RoundEnded());
    say(talk.hana, "だれでも");
    refused(ProblemType.NOT_YOUR_TURN, () -> turn.end(room, talk.taro, Talk.key()));
  }

  @Test
  void aFacilitatorSkipsAndCallsOnSomebodyElse() {
    run.startPhase(room, Talk.ROUND, talk.runner);
    run.giveFloor(room, talk.taro, null, talk.runner);
    long head = talk.head();
    run.giveFloor(room, talk.taro, null, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
    assertThat(residentsSee(RoomState::getRound)).isEmpty();
    run.giveFloor(room, null, null, talk.runner);
    assertThat(residentsSee(RoomState::getRound)).isNull();
  }

  @Test
  void whoComesMeanwhileComesLast() {
    run.startPhase(room, Talk.ROUND, talk.runner);
    UUID late = UUID.randomUUID();
    talk.given(new ParticipantJoined(late, null, ParticipantJoined.Role.RESIDENT));
    assertThat(residentsSee(RoomState::getRound)).containsExactly(talk.taro, late);
  }

  @Test
  void aSecondRoundIsStartedAndBrokenOff() {
    run.startPhase(room, Talk.ROUND, talk.runner);
    run.giveFloor(room, talk.taro, null, talk.runner);
    round.start(room, talk.runner);
    assertThat(residentsSee(RoomState::getFloor)).isEqualTo(talk.hana);
    round.end(room, talk.runner);
    assertThat(residentsSee(RoomState::getFloor)).isNull();
    long head = talk.head();
    round.end(room, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void theNextPhaseLetsEverybodySpeak() {
    run.startPhase(room, Talk.ROUND, talk.runner);
    run.startPhase(room, 1, talk.runner);
    assertThat(talk.residentSees(say(talk.taro, "自由に"))).isTrue();
  }

  private long say(UUID participant, String text) {
    return submit.submit(talk.room, participant, text, null, Talk.key()).sequence();
  }

  private <T> T residentsSee(Function<RoomState, T> query) {
    return talk.log.read(room, state -> query.apply(state.seenBy(Viewer.READER)));
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
