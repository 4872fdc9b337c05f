import { partsUnder, pathOf } from '@kurumaza/shared/room/board';
import type { Part, RoomState, Theme } from '@kurumaza/shared/room/room';

/** One line of the board. */
export interface Line {
  readonly theme: Theme;
  /** Steps below its issue. */
  readonly depth: number;
  /** The shown statements that belong to it; of an issue also those of all below. */
  readonly voices: readonly number[];
  /** Of an idea: how much speaks for and against it, in voices, or else in words on the board. */
  readonly weight?: Weight;
}

export interface Weight {
  readonly for: number;
  readonly against: number;
}

/** Issues with what stands under them, those for later left out or alone. */
export function lines(room: RoomState, parked: boolean): Line[] {
  return partsUnder(room.themes, null)
    .filter((issue) => issue.parked === parked)
    .flatMap((issue) => below(room, issue, 0));
}

function below(room: RoomState, theme: Theme, depth: number): Line[] {
  const lower = partsUnder(room.themes, theme.id);
  const inOrder = (['idea', 'for', 'against'] as const).flatMap((part) =>
    lower.filter((one) => one.part === part)
  );
  return [
    line(room, theme, depth, lower),
    ...inOrder.flatMap((one) => below(room, one, depth + 1))
  ];
}

function line(room: RoomState, theme: Theme, depth: number, lower: readonly Theme[]): Line {
  const voices = depth ? voicesOf(room, theme.id) : voicesAbout(room, theme.id);
  if (theme.part !== 'idea' || !lower.length) return { theme, depth, voices };
  const weigh = (part: Part) =>
    lower
      .filter((one) => one.part === part)
      .reduce((sum, { id }) => sum + Math.max(1, voicesOf(room, id).length), 0);
  return { theme, depth, voices, weight: { for: weigh('for'), against: weigh('against') } };
}

/** The shown statements that are tied to a theme itself. */
function voicesOf(room: RoomState, theme: number): number[] {
  return shown(room, (path) => path[0]?.id === theme);
}

/** The shown statements that are tied to a theme or to what stands under it. */
export function voicesAbout(room: RoomState, theme: number): number[] {
  return shown(room, (path) => path.some(({ id }) => id === theme));
}

function shown({ statements, themes }: RoomState, is: (path: Theme[]) => boolean): number[] {
  return statements
    .filter((one) => one.status === 'shown' && one.theme !== null && is(pathOf(themes, one.theme)))
    .map(({ sequence }) => sequence);
}

/** Whether something of this part may stand under a theme; the server asks the same. */
export function mayStand(part: Part, above: Theme): boolean {
  if (part === 'issue') return false;
  return above.part === 'issue' || (above.part === 'idea' && part !== 'idea');
}
