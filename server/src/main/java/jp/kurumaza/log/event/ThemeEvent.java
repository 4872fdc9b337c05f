package jp.kurumaza.log.event;

/** What becomes of the board: what is asked, what is proposed, and what speaks for and against. */
public sealed interface ThemeEvent extends RoomEvent
    permits ThemeAdded,
        ThemeRenamed,
        ThemeMoved,
        ThemesMerged,
        ThemesParted,
        ThemeParked,
        ThemeRemoved {

  /** What a theme is on the board (IBIS: Kunz and Rittel, 1970). */
  enum Part {
    ISSUE,
    IDEA,
    FOR,
    AGAINST
  }
}
