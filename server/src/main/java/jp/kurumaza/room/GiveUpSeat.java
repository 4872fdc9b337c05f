package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.SeatGivenUp;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** Somebody can't come after all: who has waited longest has the seat at once. */
@Dependent
public class GiveUpSeat {
  private final RoomLog log;

  @Inject
  public GiveUpSeat(RoomLog log) {
    this.log = log;
  }

  /**
   * Gives up a seat or a place on the waiting list; does nothing for who has neither.
   *
   * @throws Problem room-closed, room-cancelled; conflict for who has spoken, whose words need a
   *     name, and for who runs the room
   */
  public long giveUp(UUID room, UUID participant, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireNotOver();
          return decide(state, participant);
        });
  }

  private static List<Fact> decide(Room state, UUID participant) {
    RoomState room = state.all();
    if (!room.seats(participant)) {
      return room.awaitsSeat(participant)
          ? List.of(Fact.forEveryone(new SeatGivenUp(participant, false)))
          : List.of();
    }
    if (room.role(participant) != Role.RESIDENT || room.hasSpoken(participant)) {
      throw new Problem(ProblemType.CONFLICT, "話した人の席は、そのまま残ります。このまま画面を閉じてかまいません。");
    }
    List<Fact> facts = new ArrayList<>();
    if (participant.equals(room.getFloor())) {
      facts.addAll(state.nextTurn());
    }
    facts.addAll(FreeSeats.passedOn(room, List.of(participant), false, FreeSeats.next(room)));
    return facts;
  }
}
