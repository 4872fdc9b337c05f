import type { Hint, RoomState } from '../room/room';
import { dominance } from './dominance';
import { oneSided } from './oneSided';
import { questions } from './questions';
import { isSame, minutes, type Look, type Signal, type Subject } from './signal';
import { silences } from './silence';

/** At most so many hints are before those who run a room, and one of each kind. */
const MOST = 3;
/** Milliseconds between two hints that appear. */
const PAUSE = 30_000;
/** After a hint has gone, the same is not given again for so many minutes. */
const QUIET = { dismissed: 15, taken: 5, passed: 3 } as const;

/** What should become of the hints of a room. */
export interface Change {
  readonly show?: Subject;
  /** The ids of those that are no longer so. */
  readonly passed: readonly number[];
}

/** Everything that a hint could be about now; nothing while all write in silence or speak in turn. */
export function signals(look: Look): Signal[] {
  const { room } = look;
  const method = room.phase && room.agenda[room.phase.index]?.method;
  if (room.status !== 'open' || !method || room.writers !== null || room.round) return [];
  return [...silences(look), ...questions(look), ...oneSided(look), ...dominance(look)];
}

export const openHints = ({ hints = [] }: RoomState): Hint[] =>
  hints.filter(({ outcome }) => outcome === null);

/** Which hint should appear, and which should go, given those that there were. */
export function changeOf({ hints = [] }: RoomState, now: Date, found: readonly Signal[]): Change {
  const open = hints.filter(({ outcome }) => outcome === null);
  const passed = open
    .filter((hint) => !found.some((signal) => signal.holds && isSame(signal, hint)))
    .map(({ id }) => id);
  const kinds = new Set(open.map(({ kind }) => kind));
  const newest = Math.max(0, ...hints.map(({ at }) => Date.parse(at)));
  const full = open.length >= MOST || now.getTime() - newest < PAUSE;
  const show = full
    ? undefined
    : found.find(
        (signal) => signal.begins && !kinds.has(signal.kind) && !isQuiet(signal, hints, now)
      );
  return { show, passed };
}

/** The same hint was there a while ago; a question is asked about once. */
function isQuiet(subject: Subject, hints: readonly Hint[], now: Date): boolean {
  return hints.some(
    (hint) =>
      isSame(hint, subject) &&
      hint.outcome !== null &&
      (hint.kind === 'question' ||
        now.getTime() - Date.parse(hint.settledAt!) < minutes(QUIET[hint.outcome]))
  );
}
