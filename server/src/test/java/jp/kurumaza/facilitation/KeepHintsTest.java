package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.log.event.HintSettled;
import jp.kurumaza.log.event.HintSettled.How;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.log.event.HintShown.Kind;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepHintsTest {
  private static final HintShown ONE_SIDED = new HintShown(Kind.ONE_SIDED, null, null);

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final KeepHints hints = new KeepHints(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void areForThoseWhoRunTheRoomOnly() {
    long hint = hints.show(room, new HintShown(Kind.DOMINANT, talk.hana, null), talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    hints.settle(room, hint, How.DISMISSED, talk.runner);
    assertThat(talk.last()).isEqualTo(new HintSettled(hint, How.DISMISSED));
    assertThat(talk.lastAudience()).isEqualTo(Audience.RUNNERS);
    for (Viewer resident : new Viewer[] {Viewer.READER, new Viewer(false, talk.hana)}) {
      assertThat(talk.views.snapshot(room, resident).state().has("hints")).isFalse();
      assertThat(talk.views.snapshot(room, resident).state().has("unheard")).isFalse();
    }
    assertThat(talk.views.snapshot(room, new Viewer(true, null)).state().has("hints")).isTrue();
  }

  @Test
  void aHintIsThereOnceAndSettledOnce() {
    long hint = hints.show(room, ONE_SIDED, talk.runner);
    hints.show(room, ONE_SIDED, talk.runner);
    assertThat(talk.head()).isEqualTo(hint);
    hints.settle(room, hint, How.TAKEN, talk.runner);
    hints.settle(room, hint, How.PASSED, talk.runner);
    assertThat(talk.last()).isEqualTo(new HintSettled(hint, How.TAKEN));
    assertThat(hints.show(room, ONE_SIDED, talk.runner)).isEqualTo(hint + 2);
  }

  @Test
  void atMostThreeAtOnce() {
    hints.show(room, ONE_SIDED, talk.runner);
    hints.show(room, new HintShown(Kind.SILENCE, talk.hana, null), talk.runner);
    hints.show(room, new HintShown(Kind.SILENCE, talk.taro, null), talk.runner);
    long head = talk.head();
    hints.show(room, new HintShown(Kind.DOMINANT, talk.taro, null), talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void eachIsAboutSomebodyOrSomething() {
    talk.given(new StatementSubmitted(talk.hana, "どうですか?", null));
    long question = talk.head();
    hints.show(room, new HintShown(Kind.QUESTION, null, question), talk.runner);
    refused(
        ProblemType.NOT_FOUND,
        () -> hints.show(room, new HintShown(Kind.QUESTION, null, 999L), talk.runner));
    refused(
        ProblemType.SEAT_NEEDED,
        () -> hints.show(room, new HintShown(Kind.SILENCE, UUID.randomUUID(), null), talk.runner));
    for (HintShown wrong :
        new HintShown[] {
          new HintShown(Kind.SILENCE, null, null),
          new HintShown(Kind.QUESTION, talk.hana, question),
          new HintShown(Kind.ONE_SIDED, talk.hana, null)
        }) {
      refused(ProblemType.INVALID_VALUE, () -> hints.show(room, wrong, talk.runner));
    }
    refused(ProblemType.NOT_FOUND, () -> hints.settle(room, 999, How.TAKEN, talk.runner));
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
