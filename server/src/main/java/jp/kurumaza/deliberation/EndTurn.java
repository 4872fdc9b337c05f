package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomLog;

/** Whoever has the floor hands it on, with or without having said something. */
@Dependent
public class EndTurn {
  private final RoomLog log;

  @Inject
  public EndTurn(RoomLog log) {
    this.log = log;
  }

  /**
   * @throws Problem room-not-open, room-closed, not-your-turn
   */
  public long end(UUID room, UUID participant, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireOpen();
          if (!participant.equals(state.all().getFloor())) {
            throw new Problem(ProblemType.NOT_YOUR_TURN, "いまは、あなたの番ではありません。もう次の人に移ったのかもしれません。");
          }
          return state.nextTurn();
        });
  }
}
