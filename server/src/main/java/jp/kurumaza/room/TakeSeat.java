package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;

/** Somebody joins the circle; coming again does nothing. */
@Dependent
public class TakeSeat {
  private final RoomLog log;

  @Inject
  public TakeSeat(RoomLog log) {
    this.log = log;
  }

  /**
   * @throws jp.kurumaza.platform.Problem room-closed, removed
   */
  public long take(UUID room, UUID participant, Role role, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireNotOver();
          state.requireNotRemoved(participant);
          return state.all().seats(participant)
              ? List.of()
              : List.of(Fact.forEveryone(new ParticipantJoined(participant, null, role)));
        });
  }
}
