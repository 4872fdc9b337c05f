package jp.kurumaza.identity;

import static jp.kurumaza.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import jp.kurumaza.identity.Limits.Origin;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private final MovingTime time = new MovingTime();
  private final Limits limits =
      new Limits(
          new Limit(5, Duration.ofMinutes(15), time),
          new Limit(100, Duration.ofMinutes(15), time),
          new Limit(60, Duration.ofMinutes(1), time),
          new Limit(1200, Duration.ofMinutes(1), time));
  private final Origin stranger = new Origin(null, "192.0.2.1");

  private static final class MovingTime implements TimeMeter {
    private long nanos;

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  @Test
  void theSixthWrongAttemptWaits() {
    times(5, () -> limits.signIn("mizuhashi", stranger));
    Problem refusal =
        catchThrowableOfType(Problem.class, () -> limits.signIn("mizuhashi", stranger));
    assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
    assertThat(refusal.retryAfterSeconds()).hasValue(180);
    time.nanos += Duration.ofMinutes(3).toNanos();
    assertThatCode(() -> limits.signIn("mizuhashi", stranger)).doesNotThrowAnyException();
  }

  @Test
  void anotherLoginOrAnotherDeviceHasItsOwnAttempts() {
    times(5, () -> limits.signIn("mizuhashi", stranger));
    assertThatCode(() -> limits.signIn("satoyama", stranger)).doesNotThrowAnyException();
    Origin known = new Origin("token", stranger.address());
    assertThatCode(() -> limits.signIn("mizuhashi", known)).doesNotThrowAnyException();
  }

  @Test
  void rightAttemptsDoNotCount() {
    times(200, () -> limits.signIn("mizuhashi", stranger).succeeded());
    times(200, () -> limits.recovery(stranger).succeeded());
  }

  @Test
  void anAddressHasAHundredAttemptsInAll() {
    for (int i = 0; i < 100; i++) {
      limits.signIn("login" + i, stranger);
    }
    assertRefused(() -> limits.signIn("another", stranger))
        .isEqualTo(ProblemType.TOO_MANY_REQUESTS);
    assertRefused(() -> limits.recovery(stranger)).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
  }

  @Test
  void aSessionTriesFiveRecoveryCodesAndNewPhonesInOneHallManyMore() {
    Origin known = new Origin("token", stranger.address());
    times(5, () -> limits.recovery(known));
    assertRefused(() -> limits.recovery(known)).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
    times(90, () -> limits.recovery(stranger));
  }

  @Test
  void aSessionSendsSixtyCommandsInAMinute() {
    Origin known = new Origin("token", stranger.address());
    times(60, () -> limits.command(known));
    assertRefused(() -> limits.command(known)).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
    assertThatCode(() -> limits.command(new Origin("neighbour", stranger.address())))
        .doesNotThrowAnyException();
    time.nanos += Duration.ofSeconds(1).toNanos();
    assertThatCode(() -> limits.command(known)).doesNotThrowAnyException();
  }

  @Test
  void aHallOfTwentyBusyPeopleIsOneAddress() {
    for (int person = 0; person < 20; person++) {
      Origin known = new Origin("token" + person, stranger.address());
      times(60, () -> limits.command(known));
    }
    assertRefused(() -> limits.command(new Origin("token20", stranger.address())))
        .isEqualTo(ProblemType.TOO_MANY_REQUESTS);
  }

  private static void times(int count, Runnable action) {
    for (int i = 0; i < count; i++) {
      action.run();
    }
  }
}
