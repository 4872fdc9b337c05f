package jp.kurumaza.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.event.AgendaSet;
import jp.kurumaza.log.event.CheckedIn;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.log.event.PhaseStarted;
import jp.kurumaza.log.event.RoomClosed;
import jp.kurumaza.log.event.RoomOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.InMemoryCheckOuts;
import jp.kurumaza.room.Talk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInAndOutTest {
  private static final CheckOut WELL = new CheckOut(4, 3, null, "また来ます");

  private final Talk talk = new Talk();
  private final UUID room = talk.room.id();
  private final InMemoryCheckOuts checkOuts = new InMemoryCheckOuts();
  private final CheckIn checkIn = new CheckIn(talk.log);

  @BeforeEach
  void open() {
    talk.given(
        new AgendaSet(List.of(phase(Phase.Method.CHECK_IN), phase(Phase.Method.CHECK_OUT))),
        new RoomOpened());
  }

  private static Phase phase(Phase.Method method) {
    return new Phase("段階", method, 5, "どこから来ましたか?", List.of());
  }

  @Test
  void aTapSaysHowOneIsHereAndTheLastOneCounts() {
    start(0);
    tap(talk.hana, CheckedIn.Way.WATCH);
    assertThat(talk.last()).isEqualTo(new CheckedIn(talk.hana, CheckedIn.Way.WATCH));
    long head = talk.head();
    tap(talk.hana, CheckedIn.Way.WATCH);
    assertThat(talk.head()).isEqualTo(head);
    tap(talk.hana, CheckedIn.Way.TALK);
    assertThat(talk.last()).isEqualTo(new CheckedIn(talk.hana, CheckedIn.Way.TALK));
  }

  @Test
  void nobodyChecksInLaterOrWithoutASeatOrWhileRunningTheRoom() {
    start(0);
    refused(ProblemType.SEAT_NEEDED, () -> tap(UUID.randomUUID(), CheckedIn.Way.TALK));
    refused(ProblemType.FORBIDDEN, () -> tap(talk.lead, CheckedIn.Way.TALK));
    start(1);
    refused(ProblemType.CONFLICT, () -> tap(talk.hana, CheckedIn.Way.TALK));
  }

  @Test
  void howItWasIsSaidInTheCheckOutAndForAWeekAfterwards() {
    start(0);
    refused(ProblemType.CONFLICT, () -> say(talk.hana, WELL, Duration.ZERO));
    start(1);
    say(talk.hana, WELL, Duration.ZERO);
    talk.given(new RoomClosed());
    CheckOut later = new CheckOut(null, null, 2, null);
    say(talk.taro, later, Duration.ofDays(6));
    say(talk.hana, later, Duration.ofDays(6));
    refused(ProblemType.CONFLICT, () -> say(talk.hana, WELL, Duration.ofDays(8)));
    assertThat(checkOuts.of(room)).containsExactly(later, later);
    assertThat(talk.last()).as("it stands in no log").isEqualTo(new RoomClosed());
  }

  @Test
  void whatCannotBeAnAnswerIsRefused() {
    start(1);
    refused(
        ProblemType.BLANK_TEXT,
        () -> say(talk.hana, new CheckOut(null, null, null, " "), Duration.ZERO));
    refused(
        ProblemType.INVALID_VALUE,
        () -> say(talk.hana, new CheckOut(5, null, null, null), Duration.ZERO));
    refused(
        ProblemType.PERSONAL_DATA,
        () -> say(talk.hana, new CheckOut(4, null, null, "電話は090-1234-5678"), Duration.ZERO));
    refused(ProblemType.FORBIDDEN, () -> say(talk.lead, WELL, Duration.ZERO));
    assertThat(checkOuts.of(room)).isEmpty();
  }

  private void start(int phase) {
    talk.given(new PhaseStarted(phase, Instant.now()));
  }

  private void tap(UUID participant, CheckedIn.Way way) {
    checkIn.checkIn(room, participant, way, Talk.key());
  }

  private void say(UUID participant, CheckOut answers, Duration later) {
    Clock then = Clock.offset(Clock.systemUTC(), later);
    new SayHowItWas(talk.log, checkOuts, then).say(room, participant, answers);
  }

  private static void refused(ProblemType type, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.type()).isEqualTo(type));
  }
}
