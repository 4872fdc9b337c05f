import type { RoomEvent, RoomState, Theme } from './room';

type Themes = RoomState['themes'];
type ThemeEvent = Extract<RoomEvent, { kind: `Theme${string}` }>;

/** The board after something became of it. */
export function applyToBoard(state: RoomState, event: ThemeEvent): RoomState {
  return { ...state, themes: arranged(state.themes, event) };
}

function arranged(themes: Themes, event: ThemeEvent): Themes {
  switch (event.kind) {
    case 'ThemeAdded': {
      const { sequence: id, name, part, under } = event;
      return [...themes, { id, name, part, under, parked: false, into: null }];
    }
    case 'ThemeRenamed':
      return changed(themes, event.theme, { name: event.name });
    case 'ThemeMoved':
      return changed(themes, event.theme, { part: event.part, under: event.under });
    case 'ThemesMerged':
      return changed(themes, event.theme, { into: event.into });
    case 'ThemesParted':
      return changed(themes, event.theme, { into: null });
    case 'ThemeParked':
      return changed(themes, event.theme, { parked: event.on });
    case 'ThemeRemoved':
      return themes.filter(({ id }) => id !== event.theme);
  }
}

function changed(themes: Themes, id: number, changes: Partial<Theme>): Themes {
  return themes.map((theme) => (theme.id === id ? { ...theme, ...changes } : theme));
}

/** The theme that an id counts as, after all that was merged. */
export function standing(themes: Themes, id: number | null): Theme | undefined {
  const theme = themes.find((one) => one.id === id);
  return theme && theme.into !== null ? standing(themes, theme.into) : theme;
}

/** From the theme that an id counts as up to its issue. */
export function pathOf(themes: Themes, id: number | null): Theme[] {
  const theme = standing(themes, id);
  return theme ? [theme, ...pathOf(themes, theme.under)] : [];
}

/** The issue that something tied to a theme is about. */
export function issueOf(themes: Themes, theme: number | null): Theme | undefined {
  return pathOf(themes, theme).at(-1);
}

/** Issues, or what stands directly under a theme, in the order in which they were added. */
export function partsUnder(themes: Themes, theme: number | null): Theme[] {
  return themes.filter(
    ({ under, into }) =>
      into === null && (under === null ? null : standing(themes, under)?.id) === theme
  );
}

/** What is to be talked about later. */
export function parkedOf(themes: Themes): Theme[] {
  return partsUnder(themes, null).filter(({ parked }) => parked);
}
