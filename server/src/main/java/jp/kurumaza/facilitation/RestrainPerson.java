package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.HandLowered;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonHeld;
import jp.kurumaza.log.event.PersonLetIn;
import jp.kurumaza.log.event.PersonRemoved;
import jp.kurumaza.log.event.SomebodyRemoved;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;

/** One person's words are looked at before they are shown, or one person leaves the talk. */
@Dependent
public class RestrainPerson {
  private static final int REASON_LIMIT = 200;

  private final RoomLog log;

  @Inject
  public RestrainPerson(RoomLog log) {
    this.log = log;
  }

  /**
   * New statements of one resident wait for a facilitator, or no longer. Nobody else is told.
   *
   * @throws Problem room-closed, seat-needed, removed, conflict (no resident)
   */
  public long hold(UUID room, UUID participant, boolean on, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireNotOver();
          state.requireSeat(participant);
          requireResident(state, participant);
          return List.of(Fact.of(new PersonHeld(participant, on), Audience.only(participant)));
        });
  }

  /**
   * The seat ends: the person may only read. Everybody learns that one person was removed, not who.
   * What they said stays. Removing somebody again does nothing.
   *
   * @param reason for the person, at most 200 characters
   * @throws Problem room-closed, seat-needed, conflict (no resident), or what the reason lacks
   */
  public long remove(UUID room, UUID participant, String reason, Author author) {
    Text.require(reason, "/reason", REASON_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireNotOver();
          if (state.all().isRemoved(participant)) {
            return List.of();
          }
          state.requireSeat(participant);
          requireResident(state, participant);
          return removed(state, participant, reason);
        });
  }

  private static List<Fact> removed(Room state, UUID participant, String reason) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(new PersonRemoved(participant, reason), Audience.only(participant)));
    facts.add(Fact.forEveryone(new SomebodyRemoved()));
    if (state.all().handRaised(participant)) {
      facts.add(Fact.forEveryone(new HandLowered(participant)));
    }
    if (participant.equals(state.all().getFloor())) {
      facts.addAll(state.nextTurn());
    }
    return facts;
  }

  /** Letting in who was not removed does nothing. */
  public long letIn(UUID room, UUID participant, Author author) {
    return log.append(
        room,
        author,
        (state, now) ->
            state.all().isRemoved(participant)
                ? List.of(Fact.of(new PersonLetIn(participant), Audience.only(participant)))
                : List.of());
  }

  private static void requireResident(Room state, UUID participant) {
    if (state.all().role(participant) != Role.RESIDENT) {
      throw new Problem(ProblemType.CONFLICT, "席についた住民だけに使えます。");
    }
  }
}
