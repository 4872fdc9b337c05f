package jp.kurumaza.facilitation;

import java.util.stream.Stream;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.Theme;
import org.jspecify.annotations.Nullable;

/** What may stand where: ideas under issues, arguments under ideas or issues. */
final class BoardRules {
  private BoardRules() {}

  /**
   * @throws Problem not-found
   */
  static Theme require(RoomState state, long theme, String field) {
    return state.getThemes().stream()
        .filter(one -> one.id() == theme)
        .findFirst()
        .orElseThrow(() -> Problem.at(field, ProblemType.NOT_FOUND, "このテーマは見つかりません。"));
  }

  static Theme requireStanding(RoomState state, long theme) {
    Theme found = require(state, theme, "");
    if (found.into() != null) {
      throw new Problem(ProblemType.CONFLICT, "ほかのテーマと1つになっています。先に分けてください。");
    }
    return found;
  }

  static void requireIssue(Part part) {
    if (part != Part.ISSUE) {
      throw new Problem(ProblemType.CONFLICT, "「あとで話すこと」にできるのは論点だけです。");
    }
  }

  static void requirePlace(RoomState state, Part part, @Nullable Long under) {
    if (under != null) {
      require(state, under, "/under");
    }
    Part above = state.theme(under).map(Theme::part).orElse(null);
    if (!mayStand(part, above)) {
      throw Problem.at("/under", ProblemType.CONFLICT, "案は論点の下に、賛成と反対は案か論点の下に置いてください。");
    }
  }

  /** Neither under itself, nor so that what belongs to it has no place any more. */
  static void requireMovable(RoomState state, long theme, Part part, @Nullable Long under) {
    boolean itself = state.theme(under).filter(above -> above.id() == theme).isPresent();
    boolean fits = below(state, theme).map(Theme::part).allMatch(lower -> mayStand(lower, part));
    if (itself || !fits) {
      throw new Problem(ProblemType.CONFLICT, "下にあるものの置き場所がなくなります。先にそれを移してください。");
    }
  }

  private static Stream<Theme> below(RoomState state, long theme) {
    return state.getThemes().stream()
        .filter(one -> one.under() != null)
        .filter(one -> state.theme(one.under()).filter(above -> above.id() == theme).isPresent());
  }

  private static boolean mayStand(Part part, @Nullable Part above) {
    return switch (part) {
      case ISSUE -> above == null;
      case IDEA -> above == Part.ISSUE;
      case FOR, AGAINST -> above == Part.ISSUE || above == Part.IDEA;
    };
  }
}
