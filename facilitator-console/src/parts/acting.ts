import { getContext, setContext } from 'svelte';
import type { Act } from './keyMap';

const ACTING = Symbol('acting');

/** Keys that only look: also for those of the crew who watch. */
const LOOKING: ReadonlySet<Act> = new Set<Act>([
  'table',
  'down',
  'up',
  'filter',
  'person',
  'search',
  'rooms',
  'help'
]);

/** Says to all parts of the desk whether who sits at it runs the room. */
export const letAct = (may: () => boolean): unknown => setContext(ACTING, may);

/** Whether who sits at the desk may do that, or (without an act) anything but look. */
export function mayAct(): (act?: Act) => boolean {
  const may = getContext<(() => boolean) | undefined>(ACTING) ?? (() => true);
  return (act) => may() || (act !== undefined && LOOKING.has(act));
}
