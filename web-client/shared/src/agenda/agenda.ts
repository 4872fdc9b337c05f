import type { Phase } from '../room/room';

export const METHODS: readonly Phase['method'][] = [
  'check-in',
  'open',
  'silent',
  'round',
  'tables',
  'pairs',
  'deepen',
  'converge',
  'check-out'
];

export const emptyPhase = (): Phase => ({
  title: '',
  method: 'open',
  minutes: 10,
  question: '',
  prompts: []
});

/** A list with one of its items moved by so many places, as far as the list goes. */
export function moved<T>(list: readonly T[], place: number, by: number): T[] {
  const next = [...list];
  const [item] = next.splice(place, 1);
  if (item !== undefined) next.splice(Math.max(0, place + by), 0, item);
  return next;
}
