package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.RaiseHand;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.FloorGiven;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonRemoved;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.RoundEnded;
import jp.kurumaza.log.event.RoundStarted;
import jp.kurumaza.log.event.SomebodyRemoved;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.TakeSeat;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestrainPersonTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final RestrainPerson restrain = new RestrainPerson(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ChangeStatement change = new ChangeStatement(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void whoIsHeldWaitsForAFacilitatorAndOthersDoNot() {
    long before = say(talk.hana).sequence();
    restrain.hold(room, talk.hana, true, talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    assertThat(say(talk.hana).held()).isTrue();
    assertThat(say(talk.taro).held()).isFalse();
    refused(
        ProblemType.CONFLICT, () -> change.correct(talk.room, talk.hana, before, "直す", Talk.key()));
    restrain.hold(room, talk.hana, false, talk.runner);
    assertThat(say(talk.hana).held()).isFalse();
    refused(ProblemType.CONFLICT, () -> restrain.hold(room, talk.lead, true, talk.runner));
  }

  @Test
  void whoIsRemovedOnlyReadsAndMayTakeBackAndEverybodyLearnsThatSomebodyWas() {
    long said = say(talk.hana).sequence();
    new RaiseHand(talk.log).raise(room, talk.hana, Talk.key());
    restrain.remove(room, talk.hana, "約束のため", talk.runner);
    assertThat(talk.events())
        .containsSubsequence(List.of(new PersonRemoved(talk.hana, "約束のため"), new SomebodyRemoved()));
    refused(ProblemType.REMOVED, () -> say(talk.hana));
    refused(
        ProblemType.REMOVED, () -> change.correct(talk.room, talk.hana, said, "直す", Talk.key()));
    refused(
        ProblemType.REMOVED,
        () -> new TakeSeat(talk.log).take(room, talk.hana, Role.RESIDENT, Talk.key()));
    assertThat(talk.seenByResident(said).text()).isEqualTo("声");
    change.withdraw(talk.room, talk.hana, said, Talk.key());
    restrain.letIn(room, talk.hana, talk.runner);
    say(talk.hana);
  }

  @Test
  void onlyThePersonLearnsWhoAndWhy() {
    restrain.remove(room, talk.hana, "約束のため", talk.runner);
    assertThat(seenBy(new Viewer(false, talk.hana))).contains("約束のため");
    for (Viewer other : List.of(Viewer.READER, new Viewer(false, talk.taro))) {
      assertThat(seenBy(other)).contains("\"notes\"").doesNotContain("約束のため");
    }
    long head = talk.head();
    restrain.remove(room, talk.hana, "もう一度", talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void aRoundGoesOnWithoutWhoIsRemoved() {
    talk.given(new RoundStarted(List.of(talk.hana, talk.taro)), new FloorGiven(talk.hana, null));
    restrain.remove(room, talk.taro, "約束のため", talk.runner);
    restrain.remove(room, talk.hana, "約束のため", talk.runner);
    assertThat(talk.last()).isEqualTo(new RoundEnded());
  }

  private String seenBy(Viewer viewer) {
    return talk.views.snapshot(room, viewer).state().toString();
  }

  private SubmitStatement.Said say(UUID who) {
    return submit.submit(talk.room, who, "声", null, Talk.key());
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.type()).isEqualTo(type));
  }
}
