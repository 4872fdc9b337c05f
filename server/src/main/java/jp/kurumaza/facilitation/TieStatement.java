package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.StatementTied;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.Statement;
import org.jspecify.annotations.Nullable;

/** Which part of the board a statement belongs to. Also after the room has closed. */
@Dependent
public class TieStatement {
  private final RoomLog log;

  @Inject
  public TieStatement(RoomLog log) {
    this.log = log;
  }

  /**
   * @param theme null unties
   * @throws jp.kurumaza.platform.Problem not-found
   */
  public long tie(UUID room, long statement, @Nullable Long theme, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement found = state.statement(statement);
          if (theme != null) {
            BoardRules.require(state.all(), theme, "/theme");
          }
          return List.of(Fact.of(new StatementTied(statement, theme), state.audienceOf(found)));
        });
  }
}
