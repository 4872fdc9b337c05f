package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerConfirmation;
import jp.kurumaza.deliberation.AnswerConfirmation.Answer;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.ConfirmationAnswered;
import jp.kurumaza.log.event.ConfirmationAsked;
import jp.kurumaza.log.event.ConfirmationClosed;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.Finding;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.log.event.FindingRevised;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RecordFinding record = new RecordFinding(talk.log);
  private final AskConfirmation ask = new AskConfirmation(talk.log);
  private final AnswerConfirmation confirmation = new AnswerConfirmation(talk.log);
  private long said;
  private long finding;
  private long asked;

  @BeforeEach
  void askTheRoom() {
    talk.given(new RoomOpened(), new StatementSubmitted(talk.hana, "何か所も電話しました。", null));
    said = talk.head();
    finding = record.record(room, finding("朝に何か所も電話している"), talk.runner);
    asked = ask.ask(room, finding, talk.runner);
  }

  @Test
  void everyoneReadsTheWordsAndTheirSources() {
    assertThat(talk.last())
        .isEqualTo(new ConfirmationAsked(finding, "朝に何か所も電話している", List.of(said)));
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    refused(ProblemType.CONFLICT, () -> ask.ask(room, finding, talk.runner));
    refused(ProblemType.NOT_FOUND, () -> ask.ask(room, 99, talk.runner));
  }

  @Test
  void whoAnsweredHowIsKnownToThoseWhoRunTheRoomOnlyAndCountsToEveryone() {
    yes(talk.hana);
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    no(talk.taro, "うちは一か所だけです。");
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.taro));
    assertThat(snapshot(null)).contains("\"answers\":[]").contains("\"counts\":null");
    assertThat(snapshot(talk.taro)).contains("\"agrees\":false").doesNotContain("\"agrees\":true");
    ask.close(room, finding, talk.runner);
    assertThat(talk.last()).isEqualTo(new ConfirmationClosed(finding, 1, 1, 2));
    assertThat(talk.lastAudience()).isEqualTo(Audience.EVERYONE);
    long head = talk.head();
    ask.close(room, finding, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void theSentenceOfAnObjectionIsSaidInTheTalkAlsoOutOfTurn() {
    talk.given(new RoundStarted(List.of(talk.hana, talk.taro)));
    long statement = no(talk.taro, "うちは一か所だけです。");
    assertThat(talk.events())
        .endsWith(
            new StatementSubmitted(talk.taro, "うちは一か所だけです。", null),
            new ConfirmationAnswered(finding, talk.taro, false, statement));
    assertThat(talk.seenByResident(statement).text()).isEqualTo("うちは一か所だけです。");
  }

  @Test
  void anObjectionMayBeWithoutWordsAndAnswersChangeUntilItIsClosed() {
    no(talk.taro, null);
    yes(talk.taro);
    no(talk.taro, " ");
    yes(talk.taro);
    ask.close(room, finding, talk.runner);
    assertThat(talk.last()).isEqualTo(new ConfirmationClosed(finding, 1, 0, 2));
    refused(ProblemType.CONFLICT, () -> no(talk.taro, null));
  }

  @Test
  void wordsAreHeldAndCheckedAsAnyOthers() {
    refused(ProblemType.PERSONAL_DATA, () -> no(talk.taro, "090-1234-5678に電話して"));
    talk.given(new HoldingSet(true));
    no(talk.taro, "うちは一か所だけです。");
    assertThat(talk.events().get(talk.events().size() - 2)).isInstanceOf(StatementHeld.class);
    talk.given(new CoolDownSet(talk.hana, Instant.now().plusSeconds(60)));
    refused(ProblemType.COOLING_DOWN, () -> no(talk.hana, "ちがいます。"));
    no(talk.hana, null);
  }

  @Test
  void onlyResidentsInTheRoomAnswerAndOnlyWhatTheyRead() {
    refused(ProblemType.CONFLICT, () -> yes(talk.lead));
    refused(ProblemType.SEAT_NEEDED, () -> yes(UUID.randomUUID()));
    ask.close(room, finding, talk.runner);
    long before = asked;
    asked = ask.ask(room, finding, talk.runner);
    yes(talk.hana);
    asked = before;
    refused(ProblemType.CONFLICT, () -> yes(talk.taro));
  }

  @Test
  void otherWordsOrNoneEndTheAskingAndTheAgreementAloneDoesNot() {
    yes(talk.hana);
    Finding agreed = new Finding("朝に何か所も電話している", Agreement.AGREED, null, List.of(said), null);
    record.revise(room, finding, agreed, talk.runner);
    yes(talk.taro);
    Finding other = finding("ほかの言葉");
    record.revise(room, finding, other, talk.runner);
    assertThat(talk.events())
        .endsWith(new ConfirmationClosed(finding, 2, 0, 2), new FindingRevised(finding, other));
    ask.ask(room, finding, talk.runner);
    record.withdraw(room, finding, talk.runner);
    assertThat(talk.events()).contains(new ConfirmationClosed(finding, 0, 0, 2));
  }

  @Test
  void theRoomsEndCountsWhatIsStillAsked() {
    yes(talk.hana);
    new RunRoom(talk.log).close(room, talk.runner);
    assertThat(talk.events()).endsWith(new ConfirmationClosed(finding, 1, 0, 2), new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, () -> yes(talk.taro));
    refused(ProblemType.ROOM_CLOSED, () -> ask.ask(room, finding, talk.runner));
  }

  private void yes(UUID who) {
    answer(who, true, null);
  }

  private long no(UUID who, @Nullable String text) {
    return answer(who, false, text);
  }

  private long answer(UUID who, boolean agrees, @Nullable String text) {
    return confirmation.answer(
        talk.room, who, finding, new Answer(asked, agrees, text, false), Talk.key());
  }

  private Finding finding(String text) {
    return new Finding(text, Agreement.UNSURE, null, List.of(said), null);
  }

  private String snapshot(@Nullable UUID who) {
    return talk.views
        .snapshot(room, new Viewer(false, who))
        .state()
        .get("confirmations")
        .toString();
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
