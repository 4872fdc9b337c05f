package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.CoolDownSet;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomLog;

/** Somebody takes a breath: may read and react, but not speak. Nobody else is told. */
@Dependent
public class CoolDown {
  static final int MOST_MINUTES = 60;

  private final RoomLog log;

  @Inject
  public CoolDown(RoomLog log) {
    this.log = log;
  }

  /**
   * From now on; a second one takes the place of the first.
   *
   * @throws Problem invalid-value, room-not-open, room-closed, seat-needed, conflict (runs the
   *     room)
   */
  public long start(UUID room, UUID participant, int minutes, Author author) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw Problem.at("/minutes", ProblemType.INVALID_VALUE, "1分から60分まで選べます。");
    }
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          state.requireSeat(participant);
          if (state.all().role(participant) != Role.RESIDENT) {
            throw new Problem(ProblemType.CONFLICT, "進行役には使えません。");
          }
          return List.of(
              Fact.of(
                  new CoolDownSet(participant, now.plus(Duration.ofMinutes(minutes))),
                  Audience.only(participant)));
        });
  }

  /** Before its time; where there is none, it does nothing. */
  public long end(UUID room, UUID participant, Author author) {
    return log.append(
        room,
        author,
        (state, now) ->
            state.coolDownOf(participant).isEmpty()
                ? List.of()
                : List.of(Fact.of(new CoolDownSet(participant, null), Audience.only(participant))));
  }
}
