import { emptyRoom } from '../room/applyRoomEvent';
import type { Hint, Person, Phase, RoomState, Statement } from '../room/room';

/** Rooms to try the formulas on; for tests only. */
export const START = Date.parse('2026-11-24T11:00:00Z');

export const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();

export const person = (participant: string, role: Person['role'] = 'resident'): Person => ({
  participant,
  nickname: participant,
  role,
  spoke: false
});

export const said = (
  sequence: number,
  participant: string,
  minute = 0,
  text = '…',
  more: Partial<Statement> = {}
): Statement => ({
  sequence,
  participant,
  at: at(minute),
  text,
  status: 'shown',
  replyTo: null,
  theme: null,
  corrected: false,
  reason: null,
  ...more
});

const phase = (method: Phase['method']): Phase => ({
  title: '話す',
  method,
  minutes: 60,
  question: '朝、どうしていますか？',
  prompts: []
});

/** An open room in a phase of a method. */
export const room = (
  people: readonly (Person | string)[],
  statements: Statement[] = [],
  more: Partial<RoomState> = {},
  method: Phase['method'] = 'open'
): RoomState => ({
  ...emptyRoom('facilitators'),
  status: 'open',
  agenda: [phase(method)],
  phase: { index: 0, startedAt: at(0), endsAt: at(60) },
  people: people.map((one) => (typeof one === 'string' ? person(one) : one)),
  statements,
  ...more
});

export const hint = (id: number, kind: Hint['kind'], more: Partial<Hint> = {}): Hint => ({
  id,
  kind,
  participant: null,
  statement: null,
  at: at(0),
  outcome: null,
  settledAt: null,
  ...more
});
