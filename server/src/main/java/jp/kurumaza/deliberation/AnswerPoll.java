package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.PollAnswered;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Poll;
import jp.kurumaza.room.PollAnswers;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;

/** Somebody answers a quick question. */
@Dependent
public class AnswerPoll {
  private final RoomLog log;
  private final PollAnswers answers;

  @Inject
  public AnswerPoll(RoomLog log, PollAnswers answers) {
    this.log = log;
    this.answers = answers;
  }

  /**
   * The last answer counts. It is written in the transaction of the log, so that an answer that was
   * accepted is in the result.
   *
   * @param choice index of the choice
   * @throws Problem seat-needed; forbidden but for residents; not-found; conflict once it is
   *     closed; invalid-value
   */
  public void answer(UUID room, long poll, UUID participant, int choice) {
    log.append(
        room,
        Author.participant(participant, null),
        (state, now) -> {
          state.requireResident(participant);
          requireChoice(state, poll, choice);
          return answers.put(room, poll, participant, choice)
              ? List.of(Fact.forEveryone(new PollAnswered(poll)))
              : List.of();
        });
  }

  private static void requireChoice(Room state, long id, int choice) {
    Poll poll = state.poll(id);
    if (!poll.isOpen()) {
      throw new Problem(ProblemType.CONFLICT, "この問いは、もう閉じました。");
    }
    if (choice < 0 || choice >= poll.choices().size()) {
      throw Problem.at("/choice", ProblemType.INVALID_VALUE, "選ぶものにありません。");
    }
  }
}
