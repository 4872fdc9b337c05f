package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Audience;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ParticipantJoined.Role;
import jp.kurumaza.log.event.StatementHeld;
import jp.kurumaza.log.event.StatementSubmitted;
import jp.kurumaza.log.event.StatementVeiled;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Statement.Status;
import org.jspecify.annotations.Nullable;

/** Somebody in the room says something. */
@Dependent
public class SubmitStatement {
  private final RoomLog log;

  @Inject
  public SubmitStatement(RoomLog log) {
    this.log = log;
  }

  /**
   * @param text at most the room's limit in characters, kept exactly as it is
   * @param replyTo the statement that it answers
   * @throws jp.kurumaza.platform.Problem room-not-open, room-closed, seat-needed, not-your-turn,
   *     not-found (what it replies to), or what {@link Text#require} says of the text
   */
  public Said submit(
      RoomSettings room, UUID participant, String text, @Nullable Long replyTo, CommandKey key) {
    long sequence =
        log.append(
            room.id(),
            Author.participant(participant, key),
            (state, now) -> decide(state, room, participant, text, replyTo));
    return log.read(
        room.id(), state -> new Said(sequence, state.statement(sequence).is(Status.HELD)));
  }

  private static List<Fact> decide(
      Room state, RoomSettings room, UUID participant, String text, @Nullable Long replyTo) {
    state.requireOpen();
    state.requireSeat(participant);
    state.requireTurn(participant);
    Text.require(text, "/text", room.statementLimit());
    if (replyTo != null) {
      state.shown(replyTo);
    }
    boolean resident = state.all().role(participant) == Role.RESIDENT;
    if (resident && state.all().isHolding()) {
      return List.of(
          Fact.of(new StatementHeld(participant, text, replyTo), Audience.only(participant)));
    }
    return resident && state.all().isVeiled()
        ? state.veil(participant, new StatementVeiled(participant, text, replyTo))
        : List.of(Fact.forEveryone(new StatementSubmitted(participant, text, replyTo)));
  }

  /**
   * @param held it waits for a facilitator
   */
  public record Said(long sequence, boolean held) {}
}
