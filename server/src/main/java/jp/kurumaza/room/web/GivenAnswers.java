package jp.kurumaza.room.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.log.Viewer;
import jp.kurumaza.room.CheckOut;
import jp.kurumaza.room.CheckOuts;
import jp.kurumaza.room.Poll;
import jp.kurumaza.room.PollAnswers;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.RoomViews;
import org.jspecify.annotations.Nullable;

/** What somebody has answered that nobody else is shown. */
@Dependent
public class GivenAnswers {
  private final RoomViews views;
  private final PollAnswers polls;
  private final CheckOuts checkOuts;

  @Inject
  public GivenAnswers(RoomViews views, PollAnswers polls, CheckOuts checkOuts) {
    this.views = views;
    this.polls = polls;
    this.checkOuts = checkOuts;
  }

  /**
   * One person's own answers.
   *
   * @param choice in the quick question that is open
   */
  public record Given(@Nullable Integer choice, @Nullable CheckOut checkOut) {}

  Given by(UUID room, @Nullable UUID participant) {
    if (participant == null) {
      return new Given(null, null);
    }
    Optional<Integer> choice =
        views
            .look(room, Viewer.READER, RoomState::openPoll)
            .map(Poll::id)
            .flatMap(poll -> polls.of(room, poll, participant));
    return new Given(choice.orElse(null), checkOuts.of(room, participant).orElse(null));
  }
}
