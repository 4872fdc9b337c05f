package jp.kurumaza.deliberation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.RoomEvent;
import jp.kurumaza.log.event.StatementCorrected;
import jp.kurumaza.log.event.StatementWithdrawn;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomSettings;
import jp.kurumaza.room.Statement;
import jp.kurumaza.room.Statement.Status;

/** People put their own words better, or take them back. Either way the old words are erased. */
@Dependent
public class ChangeStatement {
  private final RoomLog log;

  @Inject
  public ChangeStatement(RoomLog log) {
    this.log = log;
  }

  /**
   * @throws Problem not-found, forbidden (another's), room-closed, conflict (hidden or gone)
   */
  public long correct(
      RoomSettings room, UUID participant, long statement, String text, CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> {
          Statement own = own(state, participant, statement);
          state.requireOpen();
          Text.require(text, "/text", room.statementLimit());
          if (own.isGone() || own.is(Status.HIDDEN)) {
            throw new Problem(ProblemType.CONFLICT, "隠された発言や取り下げた発言は直せません。新しく書いてください。");
          }
          return List.of(erasing(state, own, new StatementCorrected(statement, text)));
        });
  }

  /** Also after the room has closed. Taking back what is gone does nothing. */
  public long withdraw(RoomSettings room, UUID participant, long statement, CommandKey key) {
    return log.append(
        room.id(),
        Author.participant(participant, key),
        (state, now) -> {
          Statement own = own(state, participant, statement);
          return own.isGone()
              ? List.of()
              : List.of(erasing(state, own, new StatementWithdrawn(statement)));
        });
  }

  private static Fact erasing(Room state, Statement own, RoomEvent change) {
    return Fact.of(change, state.audienceOf(own)).erasing(state.wordsOf(own.sequence()));
  }

  private static Statement own(Room state, UUID participant, long statement) {
    Statement found = state.statement(statement);
    if (!found.participant().equals(participant)) {
      throw new Problem(ProblemType.FORBIDDEN, "ほかの人の発言は変えられません。");
    }
    return found;
  }
}
