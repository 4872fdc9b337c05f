package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.HandLowered;
import jp.kurumaza.log.event.HandRaised;
import jp.kurumaza.room.RoomLog;

/** Somebody asks for the floor, or no longer. Doing it twice does nothing. */
@Dependent
public class RaiseHand {
  private final RoomLog log;

  @Inject
  public RaiseHand(RoomLog log) {
    this.log = log;
  }

  public long raise(UUID room, UUID participant, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireOpen();
          state.requireSeat(participant);
          return state.all().handRaised(participant)
              ? List.of()
              : List.of(Fact.forEveryone(new HandRaised(participant)));
        });
  }

  public long lower(UUID room, UUID participant, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) ->
            state.all().handRaised(participant)
                ? List.of(Fact.forEveryone(new HandLowered(participant)))
                : List.of());
  }
}
