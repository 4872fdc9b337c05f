package jp.kurumaza.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.Admission.Kind;
import jp.kurumaza.log.event.EntryLinkUsed;
import jp.kurumaza.log.event.ParticipantJoined;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.SeatAwaited;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joins the circle, or waits for a seat where all are taken: first come, first served.
 * Coming again does nothing. While people talk at tables, a resident who comes sits where the
 * fewest are.
 */
@Dependent
public class TakeSeat {
  private final RoomLog log;

  @Inject
  public TakeSeat(RoomLog log) {
    this.log = log;
  }

  /** As {@link #take(UUID, UUID, Role, EntryLink, CommandKey)}, without a link. */
  public long take(UUID room, UUID participant, Role role, CommandKey key) {
    return take(room, participant, role, null, key);
  }

  /**
   * @param link what a resident came by; it counts once for each person
   * @throws Problem room-closed, room-cancelled, removed, not-your-table; invitation-needed in a
   *     room by invitation
   */
  public long take(
      UUID room, UUID participant, Role role, @Nullable EntryLink link, CommandKey key) {
    return log.append(
        room,
        Author.participant(participant, key),
        (state, now) -> {
          state.requireNotOver();
          state.requireNotRemoved(participant);
          if (role == Role.RESIDENT) {
            state.requireTable(participant);
          }
          RoomState all = state.all();
          if (all.seats(participant) || all.awaitsSeat(participant)) {
            return List.of();
          }
          return role == Role.RESIDENT
              ? admit(all, participant, link)
              : List.of(Fact.forEveryone(new ParticipantJoined(participant, null, role)));
        });
  }

  private static List<Fact> admit(RoomState room, UUID participant, @Nullable EntryLink link) {
    List<Fact> facts = new ArrayList<>();
    if (room.admission().kind() == Kind.INVITATION && !room.isInvited(participant)) {
      facts.add(Fact.forRunners(use(room, participant, link)));
    }
    if (FreeSeats.none(room)) {
      facts.add(Fact.forEveryone(new SeatAwaited(participant)));
    } else {
      facts.addAll(FreeSeats.seated(room.tables().open(), Stream.of(participant)));
    }
    return facts;
  }

  private static EntryLinkUsed use(RoomState room, UUID participant, @Nullable EntryLink link) {
    if (link == null || link.isRevoked()) {
      throw new Problem(ProblemType.INVITATION_NEEDED, "この部屋は招待制です。届いた招待のリンクを開いて、もう一度席についてください。");
    }
    if (link.isUsedUp(room.uses(link.id()))) {
      throw new Problem(
          ProblemType.INVITATION_NEEDED, "この招待のリンクは、決められた人数がもう使いました。招いた人に、新しいリンクを頼んでください。");
    }
    return new EntryLinkUsed(link.id(), participant);
  }
}
