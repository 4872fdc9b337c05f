package jp.kurumaza.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.kurumaza.deliberation.ChangeStatement;
import jp.kurumaza.deliberation.SubmitStatement;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoolDownTest {
  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final CoolDown coolDown = new CoolDown(talk.log);
  private final SubmitStatement submit = new SubmitStatement(talk.log);
  private final ChangeStatement change = new ChangeStatement(talk.log);

  @BeforeEach
  void open() {
    talk.given(new RoomOpened());
  }

  @Test
  void whoCoolsDownNeitherSpeaksNorCorrectsButTakesBackAndOthersGoOn() {
    long said = say(talk.hana);
    coolDown.start(room, talk.hana, 10, talk.runner);
    assertThat(talk.lastAudience()).isEqualTo(Audience.only(talk.hana));
    refused(ProblemType.COOLING_DOWN, () -> say(talk.hana));
    refused(
        ProblemType.COOLING_DOWN,
        () -> change.correct(talk.room, talk.hana, said, "直す", Talk.key()));
    change.withdraw(talk.room, talk.hana, said, Talk.key());
    say(talk.taro);
  }

  @Test
  void itEndsByItselfAndByHand() {
    talk.given(new CoolDownSet(talk.hana, Instant.now().minus(Duration.ofSeconds(1))));
    say(talk.hana);
    coolDown.start(room, talk.hana, 10, talk.runner);
    coolDown.end(room, talk.hana, talk.runner);
    say(talk.hana);
    long head = talk.head();
    coolDown.end(room, talk.hana, talk.runner);
    assertThat(talk.head()).isEqualTo(head);
  }

  @Test
  void onlyResidentsInTheRoomAndForAnHourAtMost() {
    refused(ProblemType.CONFLICT, () -> coolDown.start(room, talk.lead, 5, talk.runner));
    refused(ProblemType.SEAT_NEEDED, () -> coolDown.start(room, UUID.randomUUID(), 5, talk.runner));
    refused(ProblemType.INVALID_VALUE, () -> coolDown.start(room, talk.hana, 0, talk.runner));
    refused(ProblemType.INVALID_VALUE, () -> coolDown.start(room, talk.hana, 61, talk.runner));
  }

  private long say(UUID who) {
    return submit.submit(talk.room, who, "声", null, Talk.key()).sequence();
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
