package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.PollClosed;
import jp.kurumaza.log.event.PollOpened;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Poll;
import jp.kurumaza.room.PollAnswers;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import org.jspecify.annotations.Nullable;

/**
 * A quick question to everybody. How many chose what is known only once it is closed, so that
 * nobody follows the crowd; who chose what, never.
 */
@Dependent
public class RunPoll {
  /** With fewer answers, counts would tell who chose what. */
  static final int FEWEST_COUNTED = 3;

  private static final int QUESTION_LIMIT = 120;
  private static final int CHOICE_LIMIT = 40;
  private static final int FEWEST_CHOICES = 2;
  private static final int MOST_CHOICES = 6;

  private final RoomLog log;
  private final PollAnswers answers;

  @Inject
  public RunPoll(RoomLog log, PollAnswers answers) {
    this.log = log;
    this.answers = answers;
  }

  /**
   * @param question at most 120 characters
   * @param choices 2 to 6 different ones of at most 40 characters
   * @return the poll's id
   * @throws Problem room-not-open, room-closed; conflict while another is open; invalid-value or
   *     what a text lacks
   */
  public long open(UUID room, String question, List<String> choices, Author author) {
    Text.require(question, "/question", QUESTION_LIMIT);
    requireSound(choices);
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          if (state.all().openPoll().isPresent()) {
            throw new Problem(ProblemType.CONFLICT, "いまの問いを閉じてから、次の問いを出してください。");
          }
          return List.of(Fact.forEveryone(new PollOpened(question, choices)));
        });
  }

  /**
   * Everyone gets the result. Closing twice does nothing.
   *
   * @throws Problem not-found
   */
  public long close(UUID room, long poll, Author author) {
    return log.append(
        room, author, (state, now) -> state.poll(poll).isOpen() ? closing(room, state) : List.of());
  }

  /** Closes whichever is open, if any, before the author's command proper. */
  public void closeOpen(UUID room, Author author) {
    log.append(room, author.withoutKey(), (state, now) -> closing(room, state));
  }

  private List<Fact> closing(UUID room, Room state) {
    return state.all().openPoll().stream()
        .map(poll -> Fact.forEveryone(new PollClosed(poll.id(), counts(room, poll))))
        .toList();
  }

  private @Nullable List<Integer> counts(UUID room, Poll poll) {
    return poll.answered() < FEWEST_COUNTED
        ? null
        : answers.counts(room, poll.id(), poll.choices().size());
  }

  private static void requireSound(List<String> choices) {
    if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES) {
      throw Problem.at("/choices", ProblemType.INVALID_VALUE, "選ぶものは、2つから6つまでにしてください。");
    }
    for (int i = 0; i < choices.size(); i++) {
      Text.require(choices.get(i), "/choices/" + i, CHOICE_LIMIT);
    }
    if (new HashSet<>(choices).size() < choices.size()) {
      throw Problem.at("/choices", ProblemType.INVALID_VALUE, "同じ言葉が2つあります。違う言葉にしてください。");
    }
  }
}
