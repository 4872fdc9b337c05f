/** Which key does what on the console. The numbers 1 to 9 choose from the list that is in front. */
export const KEYS = {
  next: 'N',
  extend: 'E',
  reveal: 'R',
  round: 'Y',
  agenda: '.',
  poll: ',',
  tables: '#',
  wall: '_',
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
  invite: 'I',
  takeHint: '>',
  dismissHint: '<',
  finding: 'F',
  addTheme: '+',
  asIdea: '!',
  asFor: '^',
  asAgainst: '-',
  later: ';',
  board: '[',
  wide: ']',
  hall: '*',
  correctHall: ':',
  note: 'M',
  handOver: '=',
  escalate: '@',
  holdPerson: '%',
  remove: '&',
  rooms: 'W',
  help: '?'
} as const;

/** Which key does what on the wall, beside `rooms` and `help`; the numbers enter what it shows. */
export const WALL_KEYS = {
  gather: 'R',
  seats: 'M',
  tellAll: 'C'
} as const;

export type Act = keyof typeof KEYS;
export type WallAct = keyof typeof WALL_KEYS;
