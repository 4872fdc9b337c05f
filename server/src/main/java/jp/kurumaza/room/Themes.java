package jp.kurumaza.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.kurumaza.log.event.ThemeAdded;
import jp.kurumaza.log.event.ThemeEvent;
import jp.kurumaza.log.event.ThemeMoved;
import jp.kurumaza.log.event.ThemeParked;
import jp.kurumaza.log.event.ThemeRemoved;
import jp.kurumaza.log.event.ThemeRenamed;
import jp.kurumaza.log.event.ThemesMerged;
import jp.kurumaza.log.event.ThemesParted;
import org.jspecify.annotations.Nullable;

/** The board: issues, ideas, and what speaks for and against them. */
final class Themes {
  private final Map<Long, Theme> themes = new LinkedHashMap<>();

  void apply(long sequence, ThemeEvent event) {
    switch (event) {
      case ThemeAdded e -> themes.put(sequence, Theme.of(sequence, e));
      case ThemeRenamed e -> change(e.theme(), theme -> theme.named(e.name()));
      case ThemeMoved e -> change(e.theme(), theme -> theme.moved(e.part(), e.under()));
      case ThemesMerged e -> change(e.theme(), theme -> theme.merged(e.into()));
      case ThemesParted e -> change(e.theme(), theme -> theme.merged(null));
      case ThemeParked e -> change(e.theme(), theme -> theme.parked(e.on()));
      case ThemeRemoved e -> themes.remove(e.theme());
    }
  }

  private void change(long id, UnaryOperator<Theme> change) {
    themes.computeIfPresent(id, (known, theme) -> change.apply(theme));
  }

  Collection<Theme> all() {
    return themes.values();
  }

  /** The theme that an id counts as, after all that was merged. */
  Optional<Theme> standing(@Nullable Long id) {
    Theme theme = themes.get(id);
    while (theme != null && theme.into() != null) {
      theme = themes.get(theme.into());
    }
    return Optional.ofNullable(theme);
  }

  /** The issue that something tied to an id is about. */
  Optional<Theme> issue(@Nullable Long id) {
    Optional<Theme> theme = standing(id);
    while (theme.isPresent() && theme.get().under() != null) {
      theme = standing(theme.get().under());
    }
    return theme;
  }
}
