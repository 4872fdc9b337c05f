package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.StatementTied;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeRenamed;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.Room;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.Statement;
import org.jspecify.annotations.Nullable;

/** Themes, and which statement belongs to which. Also after the room has closed. */
@Dependent
public class SortStatements {
  static final int NAME_LIMIT = 40;

  private final RoomLog log;

  @Inject
  public SortStatements(RoomLog log) {
    this.log = log;
  }

  /**
   * @param name at most 40 characters
   * @return the theme's id
   */
  public long addTheme(UUID room, String name, Author author) {
    Text.require(name, "/name", NAME_LIMIT);
    return log.append(
        room, author, (state, now) -> List.of(Fact.forEveryone(new ThemeAdded(name))));
  }

  public long renameTheme(UUID room, long theme, String name, Author author) {
    Text.require(name, "/name", NAME_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          requireTheme(state, theme, "");
          return List.of(Fact.forEveryone(new ThemeRenamed(theme, name)));
        });
  }

  /**
   * @param theme null unties
   */
  public long tie(UUID room, long statement, @Nullable Long theme, Author author) {
    return log.append(
        room,
        author,
        (state, now) -> {
          Statement found = state.statement(statement);
          if (theme != null) {
            requireTheme(state, theme, "/theme");
          }
          return List.of(Fact.of(new StatementTied(statement, theme), state.audienceOf(found)));
        });
  }

  static void requireTheme(Room state, long theme, String field) {
    if (state.all().theme(theme).isEmpty()) {
      throw Problem.at(field, ProblemType.NOT_FOUND, "このテーマは見つかりません。");
    }
  }
}
