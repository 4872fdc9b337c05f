import { runs, type Part } from '@kurumaza/shared/room/part';
import { getContext, setContext } from 'svelte';
import type { Act } from './keyMap';

const PART = Symbol('part');

/** What everybody in the crew may do: look, and tell the others. */
const LOOKING: ReadonlySet<Act> = new Set<Act>([
  'table',
  'down',
  'up',
  'filter',
  'person',
  'search',
  'board',
  'wide',
  'note',
  'escalate',
  'rooms',
  'wall',
  'help'
]);

/** What a scribe may do besides. */
const WRITING: ReadonlySet<Act> = new Set<Act>(['hall', 'correctHall']);

/** Says to all parts of the desk what who sits at it does in the crew. */
export const letAct = (part: () => Part): unknown => setContext(PART, part);

/** Whether who sits at the desk may do that, or (without an act) anything but look. */
export function mayAct(): (act?: Act) => boolean {
  const part = getContext<(() => Part) | undefined>(PART) ?? (() => 'lead' as const);
  return (act) => {
    if (runs(part())) return true;
    if (act === undefined) return false;
    return LOOKING.has(act) || (part() === 'scribe' && WRITING.has(act));
  };
}
