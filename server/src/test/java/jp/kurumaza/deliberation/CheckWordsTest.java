package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.facilitation.Moderate;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementFlagged.Flag;
import jp.kurumaza.log.event.VeilSet;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.Problem.Place;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Concern;
import jp.kurumaza.room.Statement.Status;
import jp.kurumaza.room.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckWordsTest {
  private static final String NUMBER = "090-1234-5678";

  private final Talk talk = new Talk();
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ChangeStatement change = new ChangeStatement(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void personalDataIsRefusedWithItsKindAndPlaceButNotItsWords() {
    long head = talk.head();
    Problem refusal = catchThrowableOfType(Problem.class, () -> say("電話は" + NUMBER + "です"));
    assertThat(refusal.type()).isEqualTo(ProblemType.PERSONAL_DATA);
    assertThat(refusal.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.place()).isEqualTo(new Place("phone", 3, 16)));
    assertThat(refusal.detail() + refusal.errors()).doesNotContain(NUMBER).contains("電話番号");
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void whatItsAuthorConfirmsWaitsForAFacilitatorWhoLearnsWhy() {
    long said = confirm(talk.hana, "電話は" + NUMBER + "です");
    assertThat(talk.residentSees(said)).isFalse();
    assertThat(talk.seenByFacilitator(said).is(Status.HELD)).isTrue();
    assertThat(concerns())
        .containsExactly(new Concern(said, List.of(Flag.PERSONAL_DATA), List.of()));
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
  }

  @Test
  void aConfirmationAloneHoldsNothing() {
    assertThat(talk.residentSees(confirm(talk.hana, "朝の声"))).isTrue();
    assertThat(concerns()).isEmpty();
  }

  @Test
  void abusiveWordsAreShownAndFlagged() {
    long said = say("この税金泥棒");
    assertThat(talk.residentSees(said)).isTrue();
    assertThat(concerns())
        .containsExactly(new Concern(said, List.of(Flag.ABUSIVE_WORDS), List.of()));
  }

  @Test
  void thoseWhoRunTheRoomAnswerForTheirOwnWords() {
    long said = submit.submit(talk.room, talk.lead, "窓口は" + NUMBER, null, Talk.key()).sequence();
    assertThat(talk.residentSees(said)).isTrue();
    assertThat(concerns()).isEmpty();
  }

  @Test
  void aCorrectionIsCheckedToo() {
    long said = say("朝の声");
    Problem refusal =
        catchThrowableOfType(
            Problem.class, () -> change.correct(talk.room, talk.hana, said, NUMBER, Talk.key()));
    assertThat(refusal.type()).isEqualTo(ProblemType.PERSONAL_DATA);
    assertThat(talk.seenByResident(said).text()).isEqualTo("朝の声");
  }

  @Test
  void aConfirmedCorrectionIsHiddenUntilAFacilitatorHasLooked() {
    long said = say("朝の声");
    change.correct(talk.room, talk.hana, said, NUMBER, true, Talk.key());
    assertThat(talk.seenByResident(said).is(Status.HIDDEN)).isTrue();
    assertThat(talk.seenByResident(said).text()).isNull();
    assertThat(talk.seenByFacilitator(said).text()).isEqualTo(NUMBER);
    assertThat(concerns())
        .containsExactly(new Concern(said, List.of(Flag.PERSONAL_DATA), List.of()));
  }

  @Test
  void onceShownAConfirmedCorrectionIsSeenToBeOneAndIsLookedAtNoMore() {
    long said = say("朝の声");
    change.correct(talk.room, talk.hana, said, NUMBER, true, Talk.key());
    new Moderate(talk.log).restore(talk.room.id(), said, talk.runner);
    assertThat(talk.seenByResident(said).text()).isEqualTo(NUMBER);
    assertThat(talk.seenByResident(said).corrected()).isTrue();
    assertThat(concerns()).isEmpty();
  }

  @Test
  void aConfirmedCorrectionOfWhatWaitsGoesOnWaiting() {
    long said = confirm(talk.hana, NUMBER);
    change.correct(talk.room, talk.hana, said, "番号は" + NUMBER, true, Talk.key());
    assertThat(talk.seenByFacilitator(said).is(Status.HELD)).isTrue();
    assertThat(concerns()).hasSize(1);
    change.correct(talk.room, talk.hana, said, "番号は書きません", Talk.key());
    assertThat(concerns()).isEmpty();
  }

  @Test
  void underTheVeilWhatLooksLikePersonalDataIsHeldSoThatTheRevealPassesIt() {
    talk.given(new VeilSet(true));
    long said = say("朝の声");
    assertThat(talk.seenByFacilitator(said).is(Status.VEILED)).isTrue();
    change.correct(talk.room, talk.hana, said, NUMBER, true, Talk.key());
    assertThat(talk.seenByFacilitator(said).is(Status.HELD)).isTrue();
    assertThat(talk.seenByFacilitator(said).text()).isEqualTo(NUMBER);
    assertThat(talk.seenByFacilitator(confirm(talk.taro, NUMBER)).is(Status.HELD)).isTrue();
    assertThat(concerns()).hasSize(2);
  }

  private long say(String text) {
    return submit.submit(talk.room, talk.hana, text, null, Talk.key()).sequence();
  }

  private long confirm(UUID who, String text) {
    return submit.submit(talk.room, who, text, null, true, Talk.key()).sequence();
  }

  private List<Concern> concerns() {
    return talk.log.read(talk.room.id(), state -> List.copyOf(state.all().getConcerns()));
  }
}
