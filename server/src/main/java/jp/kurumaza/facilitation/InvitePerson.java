package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.BalanceEvent;
import jp.kurumaza.log.event.InvitationEnded;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.PersonInvited;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.Invitation;
import jp.kurumaza.room.Invitation.Status;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;

/** Somebody is gently asked to speak. Nobody else learns of it, nor of the answer. */
@Dependent
public class InvitePerson {
  /** Whoever said "later" is left in peace for so long. */
  static final Duration PEACE = Duration.ofMinutes(5);

  private final RoomLog log;

  @Inject
  public InvitePerson(RoomLog log) {
    this.log = log;
  }

  /**
   * Inviting again who has not answered does nothing.
   *
   * @throws Problem room-not-open, room-closed, seat-needed, conflict (runs the room, in a round,
   *     cooling down, or said "later" within five minutes)
   */
  public long invite(UUID room, UUID participant, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          state.requireOpen();
          state.requireSeat(participant);
          requireFree(state, participant, now);
          return stands(state, participant)
              ? List.of()
              : List.of(only(participant, new PersonInvited(participant)));
        });
  }

  /** Takes an invitation back; where none waits, it does nothing. */
  public long end(UUID room, UUID participant, Author author) {
    return log.append(
        room,
        author,
        (state, now) ->
            stands(state, participant)
                ? List.of(only(participant, new InvitationEnded(participant)))
                : List.of());
  }

  private static void requireFree(Room state, UUID participant, Instant now) {
    if (state.all().role(participant) != Role.RESIDENT) {
      throw new Problem(ProblemType.CONFLICT, "進行役は誘えません。");
    }
    if (state.all().getRound() != null) {
      throw new Problem(ProblemType.CONFLICT, "順に話しているあいだは、誘えません。番が来るまでお待ちください。");
    }
    if (state.coolDownOf(participant).filter(now::isBefore).isPresent()) {
      throw new Problem(ProblemType.CONFLICT, "書くのを休んでいるあいだは、誘えません。");
    }
    boolean peace =
        state
            .all()
            .invitation(participant)
            .filter(one -> one.is(Status.LATER) && now.isBefore(one.since().plus(PEACE)))
            .isPresent();
    if (peace) {
      throw new Problem(ProblemType.CONFLICT, "「あとで」と答えたばかりです。5分たったら、もう一度誘えます。");
    }
  }

  private static boolean stands(Room state, UUID participant) {
    return state.all().invitation(participant).filter(Invitation::waits).isPresent();
  }

  private static Fact only(UUID participant, BalanceEvent event) {
    return Fact.of(event, Audience.only(participant));
  }
}
