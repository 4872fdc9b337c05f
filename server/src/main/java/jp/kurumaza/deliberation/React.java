package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.platform.Contested;
import jp.kurumaza.room.LiveReactions;
import jp.kurumaza.room.Reactions;
import jp.kurumaza.room.Reactions.Kind;
import jp.kurumaza.room.RoomLog;

/** Somebody answers words without words. */
@Dependent
public class React {
  private final RoomLog log;
  private final Reactions reactions;
  private final LiveReactions live;

  @Inject
  public React(RoomLog log, Reactions reactions, LiveReactions live) {
    this.log = log;
    this.reactions = reactions;
    this.live = live;
  }

  /**
   * @throws jp.kurumaza.platform.Problem room-not-open, room-closed, seat-needed, not-found
   */
  public void react(UUID room, long statement, UUID participant, Kind kind) {
    require(room, statement, participant);
    Contested.settle(
        () -> {
          reactions.add(room, statement, participant, kind);
          return statement;
        });
    live.changed(room, statement);
  }

  public void takeBack(UUID room, long statement, UUID participant, Kind kind) {
    require(room, statement, participant);
    reactions.remove(room, statement, participant, kind);
    live.changed(room, statement);
  }

  private void require(UUID room, long statement, UUID participant) {
    log.read(
        room,
        state -> {
          state.requireOpen();
          state.requireSeat(participant);
          return state.shown(statement);
        });
  }
}
