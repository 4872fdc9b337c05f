package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ConfirmationAnswered;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Confirmation;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says whether a finding is what they meant. That they did is known to those who run the
 * room only; a sentence with an objection is said in the talk, so that a finding can cite it.
 */
@Dependent
public class AnswerConfirmation {
  private final RoomLog log;

  @Inject
  public AnswerConfirmation(RoomLog log) {
    this.log = log;
  }

  /**
   * An answer.
   *
   * @param asked names the asking that the person saw
   * @param text with an objection: what is not right, or nothing
   * @param notPersonalData see {@link SubmitStatement#submit}
   */
  public record Answer(
      long asked, boolean agrees, @Nullable String text, boolean notPersonalData) {}

  /**
   * A later answer replaces an earlier one; what was said in the talk stays.
   *
   * @return the sequence of the statement, or else of the answer
   * @throws Problem room-not-open, room-closed, seat-needed, not-found, conflict where it is closed
   *     or was asked anew, or the person runs the room; of the text what {@link SubmitStatement}
   *     says, but for turns
   */
  public long answer(
      RoomSettings room, UUID participant, long finding, Answer answer, CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> decide(state, now, room, participant, finding, answer));
  }

  private static List<Fact> decide(
      Room state, Instant now, RoomSettings room, UUID participant, long finding, Answer answer) {
    state.requireOpen();
    state.requireSeat(participant);
    requireAsked(state, participant, finding, answer.asked());
    String text = answer.agrees() ? null : answer.text();
    List<Fact> facts = new ArrayList<>();
    if (text != null && !text.isBlank()) {
      facts.addAll(
          SubmitStatement.words(
              state, now, room, participant, text, null, answer.notPersonalData()));
    }
    Long statement = facts.isEmpty() ? null : state.next();
    facts.add(
        Fact.of(
            new ConfirmationAnswered(finding, participant, answer.agrees(), statement),
            Audience.only(participant)));
    return facts;
  }

  private static void requireAsked(Room state, UUID participant, long finding, long asked) {
    Confirmation found =
        state
            .all()
            .confirmation(finding)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この確認は見つかりません。"));
    if (!found.isOpen()) {
      throw new Problem(ProblemType.CONFLICT, "この確認は、もう終わりました。言いたいことは、話しあいに書いてください。");
    }
    if (found.asked() != asked) {
      throw new Problem(ProblemType.CONFLICT, "まとめの言葉が変わりました。いまの言葉を読んでから、もう一度答えてください。");
    }
    if (state.all().role(participant) != Role.RESIDENT) {
      throw new Problem(ProblemType.CONFLICT, "答えるのは、参加している人だけです。");
    }
  }
}
