package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.CheckedIn;
import jp.kurumaza.log.event.Phase;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState;

/** Somebody who does not want to write says with a tap how they are here. */
@Dependent
public class CheckIn {
  private final RoomLog log;

  @Inject
  public CheckIn(RoomLog log) {
    this.log = log;
  }

  /**
   * The last one counts.
   *
   * @throws Problem room-not-open, room-closed; seat-needed; forbidden but for residents; conflict
   *     outside of a check-in
   */
  public long checkIn(UUID room, UUID participant, CheckedIn.Way way, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireOpen();
          state.requireResident(participant);
          if (!state.all().runs(Phase.Method.CHECK_IN)) {
            throw new Problem(ProblemType.CONFLICT, "はじめの問いの時間は終わりました。このまま参加できます。");
          }
          return state.all().getCheckIns().contains(new RoomState.CheckIn(participant, way))
              ? List.of()
              : List.of(Fact.forEveryone(new CheckedIn(participant, way)));
        });
  }
}
