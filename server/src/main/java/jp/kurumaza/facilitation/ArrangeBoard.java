package jp.kurumaza.facilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.Fact;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeEvent;
import jp.kurumaza.log.event.ThemeEvent.Part;
import jp.kurumaza.log.event.ThemeMoved;
import jp.kurumaza.log.event.ThemeParked;
import jp.kurumaza.log.event.ThemeRemoved;
import jp.kurumaza.log.event.ThemeRenamed;
import jp.kurumaza.log.event.ThemesMerged;
import jp.kurumaza.log.event.ThemesParted;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;
import jp.kurumaza.platform.Text;
import jp.kurumaza.room.RoomLog;
import jp.kurumaza.room.RoomState;
import jp.kurumaza.room.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The board of a talk: issues, ideas under them, and what speaks for and against. Also after the
 * room has closed.
 */
@Dependent
public class ArrangeBoard {
  static final int NAME_LIMIT = 40;

  private final RoomLog log;

  @Inject
  public ArrangeBoard(RoomLog log) {
    this.log = log;
  }

  /**
   * @param name at most 40 characters
   * @param under what it belongs to; null for an issue
   * @param parked to be talked about later
   * @return the theme's id
   * @throws Problem not-found (what it belongs to), conflict where its part can't stand there, or
   *     what the name lacks
   */
  public long add(
      UUID room, String name, Part part, @Nullable Long under, boolean parked, Author author) {
    Text.require(name, "/name", NAME_LIMIT);
    return log.append(
        room,
        author,
        (state, now) -> {
          BoardRules.requirePlace(state.all(), part, under);
          List<Fact> facts = new ArrayList<>();
          facts.add(Fact.forEveryone(new ThemeAdded(name, part, under)));
          if (parked) {
            BoardRules.requireIssue(part);
            facts.add(Fact.forEveryone(new ThemeParked(state.next(), true)));
          }
          return facts;
        });
  }

  public long rename(UUID room, long theme, String name, Author author) {
    Text.require(name, "/name", NAME_LIMIT);
    return change(room, theme, author, state -> new ThemeRenamed(theme, name));
  }

  /**
   * Makes it another part of the board, or puts it elsewhere.
   *
   * @throws Problem not-found, conflict where it or what belongs to it can't stand there
   */
  public long move(UUID room, long theme, Part part, @Nullable Long under, Author author) {
    return change(
        room,
        theme,
        author,
        state -> {
          BoardRules.requirePlace(state, part, under);
          BoardRules.requireMovable(state, theme, part, under);
          return new ThemeMoved(theme, part, under);
        });
  }

  /**
   * One counts as the other from now on, with all that belongs to it.
   *
   * @throws Problem not-found, conflict for itself, for another part, or where one is merged
   */
  public long merge(UUID room, long theme, long into, Author author) {
    return change(
        room,
        theme,
        author,
        state -> {
          Theme one = BoardRules.requireStanding(state, theme);
          Theme other = BoardRules.requireStanding(state, into);
          if (theme == into || !one.is(other.part())) {
            throw new Problem(ProblemType.CONFLICT, "同じ種類のものどうしだけを、1つにまとめられます。先に種類をそろえてください。");
          }
          return new ThemesMerged(theme, into);
        });
  }

  /** Undoes a merging; of what stands for itself it does nothing. */
  public long part(UUID room, long theme, Author author) {
    return unless(room, theme, author, t -> t.into() == null, new ThemesParted(theme));
  }

  /**
   * Puts an issue off for later, or takes it back.
   *
   * @throws Problem not-found, conflict unless it is an issue
   */
  public long park(UUID room, long theme, boolean on, Author author) {
    return unless(
        room,
        theme,
        author,
        t -> {
          BoardRules.requireIssue(t.part());
          return t.parked() == on;
        },
        new ThemeParked(theme, on));
  }

  /**
   * @throws Problem not-found, conflict while anything belongs to it
   */
  public long remove(UUID room, long theme, Author author) {
    return change(
        room,
        theme,
        author,
        state -> {
          if (inUse(state, theme)) {
            throw new Problem(
                ProblemType.CONFLICT, "声や案や分かったことがついているので、外せません。ほかのものと1つにするか、名前を変えてください。");
          }
          return new ThemeRemoved(theme);
        });
  }

  private static boolean inUse(RoomState state, long theme) {
    Stream<@Nullable Long> uses =
        Stream.of(
                state.getStatements().stream().map(one -> one.theme()),
                state.getFindings().stream().map(one -> one.theme()),
                state.getThemes().stream().map(Theme::under),
                state.getThemes().stream().map(Theme::into))
            .flatMap(used -> used);
    return uses.anyMatch(used -> used != null && used == theme);
  }

  private long change(
      UUID room, long theme, Author author, Function<RoomState, ThemeEvent> change) {
    return log.append(
        room,
        author,
        (state, now) -> {
          BoardRules.require(state.all(), theme, "");
          return List.of(Fact.forEveryone(change.apply(state.all())));
        });
  }

  private long unless(
      UUID room, long theme, Author author, Function<Theme, Boolean> already, ThemeEvent change) {
    return log.append(
        room,
        author,
        (state, now) ->
            already.apply(BoardRules.require(state.all(), theme, ""))
                ? List.of()
                : List.of(Fact.forEveryone(change)));
  }
}
