package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.moderation.PersonalData;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.CheckOuts;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import org.jspecify.annotations.Nullable;

/** Somebody says how the talk was for them: while it checks out, and for some days afterwards. */
@Dependent
public class SayHowItWas {
  private static final Duration AFTER_CLOSING = Duration.ofDays(7);
  private static final int WORDS_LIMIT = 200;
  private static final int MOST = 4;

  private final RoomLog log;
  private final CheckOuts checkOuts;
  private final Clock clock;

  @Inject
  public SayHowItWas(RoomLog log, CheckOuts checkOuts, Clock clock) {
    this.log = log;
    this.checkOuts = checkOuts;
    this.clock = clock;
  }

  /**
   * The last answers count. They stand in no log.
   *
   * @throws Problem seat-needed; forbidden but for residents; conflict before and after the time
   *     for it; blank-text for no answer at all; invalid-value, personal-data or what the words
   *     lack
   */
  public void say(UUID room, UUID participant, CheckOut answers) {
    CheckOut sound =
        new CheckOut(
            scale(answers.safe(), "/safe"),
            scale(answers.heard(), "/heard"),
            scale(answers.learnt(), "/learnt"),
            words(answers.words()));
    if (Stream.of(sound.safe(), sound.heard(), sound.learnt(), sound.words())
        .allMatch(Objects::isNull)) {
      throw new Problem(ProblemType.BLANK_TEXT, "一つでも選ぶか、書いてから送ってください。");
    }
    log.read(room, state -> require(state, participant, clock.instant()));
    checkOuts.put(room, participant, sound);
  }

  private static boolean require(Room state, UUID participant, Instant now) {
    state.requireResident(participant);
    Instant closedAt = state.all().getClosedAt();
    boolean inTime =
        closedAt == null
            ? state.all().runs(Phase.Method.CHECK_OUT)
            : now.isBefore(closedAt.plus(AFTER_CLOSING));
    if (!inTime) {
      throw new Problem(
          ProblemType.CONFLICT,
          closedAt == null ? "終わりの問いは、ふりかえりの段階になると答えられます。" : "終わりの問いに答えられる日をすぎました。");
    }
    return true;
  }

  private static @Nullable Integer scale(@Nullable Integer value, String field) {
    if (value != null && (value < 1 || value > MOST)) {
      throw Problem.at(field, ProblemType.INVALID_VALUE, "1から4までで選んでください。");
    }
    return value;
  }

  private static @Nullable String words(@Nullable String text) {
    String words = Text.optional(text, "/words", WORDS_LIMIT);
    if (words != null) {
      PersonalData.refuse(PersonalData.in(words), "/words");
    }
    return words;
  }
}
