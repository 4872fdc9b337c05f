/** Which key does what on the console. The numbers 1 to 9 choose from the list that is in front. */
export const KEYS = {
  next: 'N',
  extend: 'E',
  reveal: 'R',
  round: 'Y',
  agenda: '.',
  endTurn: 'Z',
  floor: 'A',
  table: 'B',
  hold: 'O',
  down: 'J',
  up: 'K',
  filter: 'G',
  person: 'P',
  search: '/',
  mark: 'Space',
  theme: 'T',
  ask: 'Q',
  sayBack: 'S',
  hide: 'H',
  release: 'V',
  clear: 'X',
  coolDown: 'L',
  undo: 'U',
  speak: 'C',
  dissent: 'D',
  finding: 'F',
  addTheme: '+',
  rooms: 'W',
  help: '?'
} as const;

export type Act = keyof typeof KEYS;
