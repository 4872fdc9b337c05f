package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.kurumaza.deliberation.SubmitStatement.Said;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.event.HandLowered;
import jp.kurumaza.log.event.HandRaised;
import jp.kurumaza.log.event.HoldingSet;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.Spoken;
import jp.kurumaza.log.event.StatementHidden;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeliberationTest {
  private final Talk talk = new Talk();
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ChangeStatement change = new ChangeStatement(talk.log);
  private final RaiseHand hand = new RaiseHand(talk.log);

  @Test
  void whatIsSaidIsKeptExactlyAsItIs() {
    talk.given(new RoomOpened());
    Said said = say(" 朝は\n8時 ");
    assertThat(talk.last()).isEqualTo(new StatementSubmitted(talk.hana, " 朝は\n8時 ", null));
    assertThat(said.held()).isFalse();
    assertThat(talk.seenByResident(said.sequence()).text()).isEqualTo(" 朝は\n8時 ");
  }

  @Test
  void nobodySpeaksBeforeOrAfter() {
    refused(ProblemType.ROOM_NOT_OPEN, () -> say("早い"));
    talk.given(new RoomOpened(), new RoomClosed());
    refused(ProblemType.ROOM_CLOSED, () -> say("遅い"));
  }

  @Test
  void aRetryAfterTheRoomClosedStillGetsItsFirstAnswer() {
    talk.given(new RoomOpened());
    CommandKey key = Talk.key();
    Said first = submit.submit(talk.room, talk.hana, "間に合った", null, key);
    talk.given(new RoomClosed());
    assertThat(submit.submit(talk.room, talk.hana, "間に合った", null, key)).isEqualTo(first);
  }

  @Test
  void whoHasNoSeatDoesNotSpeak() {
    talk.given(new RoomOpened());
    refused(
        ProblemType.SEAT_NEEDED,
        () -> submit.submit(talk.room, UUID.randomUUID(), "席なし", null, Talk.key()));
  }

  @Test
  void theRoomsLimitCountsWhatAReaderCallsCharacters() {
    talk.given(new RoomOpened());
    say("あ".repeat(20));
    refused(ProblemType.TEXT_TOO_LONG, () -> say("あ".repeat(21)));
  }

  @Test
  void aReplyNamesSomethingThatEveryoneSees() {
    talk.given(new RoomOpened());
    long said = say("もと").sequence();
    submit.submit(talk.room, talk.taro, "そうです", said, Talk.key());
    assertThat(talk.last()).isEqualTo(new StatementSubmitted(talk.taro, "そうです", said));
    talk.given(new StatementHidden(said, "理由"));
    refused(
        ProblemType.NOT_FOUND, () -> submit.submit(talk.room, talk.taro, "まだ", said, Talk.key()));
  }

  @Test
  void whileTheRoomHoldsAResidentsWordsWaitAndAFacilitatorsDoNot() {
    talk.given(new RoomOpened(), new HoldingSet(true));
    Said held = say("待つ");
    assertThat(held.held()).isTrue();
    assertThat(talk.residentSees(held.sequence())).isFalse();
    assertThat(talk.seenByFacilitator(held.sequence()).text()).isEqualTo("待つ");
    Said led = submit.submit(talk.room, talk.lead, "進めます", null, Talk.key());
    assertThat(talk.residentSees(led.sequence())).isTrue();
  }

  @Test
  void correctingErasesTheOldWordsFromTheLog() {
    talk.given(new RoomOpened());
    long said = say("古い").sequence();
    change.correct(talk.room, talk.hana, said, "新しい", Talk.key());
    assertThat(talk.seenByResident(said).text()).isEqualTo("新しい");
    assertThat(talk.seenByResident(said).corrected()).isTrue();
    assertThat(words()).containsExactly("新しい");
  }

  @Test
  void withdrawingErasesEveryWordAndMayComeAfterTheEnd() {
    talk.given(new RoomOpened());
    long said = say("古い").sequence();
    change.correct(talk.room, talk.hana, said, "新しい", Talk.key());
    talk.given(new RoomClosed());
    refused(
        ProblemType.ROOM_CLOSED,
        () -> change.correct(talk.room, talk.hana, said, "もっと", Talk.key()));
    change.withdraw(talk.room, talk.hana, said, Talk.key());
    assertThat(talk.seenByFacilitator(said).is(Status.WITHDRAWN)).isTrue();
    assertThat(words()).isEmpty();
    long head = talk.head();
    change.withdraw(talk.room, talk.hana, said, Talk.key());
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void onlyTheirAuthorChangesWords() {
    talk.given(new RoomOpened());
    long said = say("私の").sequence();
    refused(
        ProblemType.FORBIDDEN, () -> change.correct(talk.room, talk.taro, said, "僕の", Talk.key()));
    refused(ProblemType.FORBIDDEN, () -> change.withdraw(talk.room, talk.taro, said, Talk.key()));
  }

  @Test
  void hiddenWordsCannotBeCorrectedBackIntoSight() {
    talk.given(new RoomOpened());
    long said = say("見えない").sequence();
    talk.given(new StatementHidden(said, "理由"));
    refused(
        ProblemType.CONFLICT, () -> change.correct(talk.room, talk.hana, said, "見せたい", Talk.key()));
  }

  @Test
  void aHandGoesUpOnceAndDownOnce() {
    talk.given(new RoomOpened());
    hand.raise(talk.room.id(), talk.hana, Talk.key());
    assertThat(talk.last()).isEqualTo(new HandRaised(talk.hana));
    long head = talk.head();
    hand.raise(talk.room.id(), talk.hana, Talk.key());
    assertThat(talk.head()).isEqualTo(head);
    hand.lower(talk.room.id(), talk.hana, Talk.key());
    assertThat(talk.last()).isEqualTo(new HandLowered(talk.hana));
  }

  private Said say(String text) {
    return submit.submit(talk.room, talk.hana, text, null, Talk.key());
  }

  private List<String> words() {
    return talk.events().stream()
        .filter(Spoken.class::isInstance)
        .map(event -> ((Spoken) event).text())
        .filter(Objects::nonNull)
        .toList();
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
