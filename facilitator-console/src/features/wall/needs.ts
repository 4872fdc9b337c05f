import { nameOf } from '@kurumaza/shared/room/people';
import type { RoomState } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';

/** Why one should look at a talk, and how soon. */
export interface Need {
  /** The greater, the sooner. */
  readonly weight: number;
  readonly text: string;
  readonly why: string;
}

const MINUTE = 60_000;
/** A talk is quiet when nobody has said anything for so many minutes. */
const QUIET = 3;
/** From so many voices of a phase on, one person's share of more than half is worth a look. */
const ENOUGH = 6;

/**
 * What needs a look, the most urgent first: what waits to be checked or shown, then silence, then one
 * voice with more than half of the statements since the phase began, then raised hands.
 */
export function needsOf(room: RoomState, now: Date): Need[] {
  if (room.status !== 'open') return [];
  return [concerns(room), held(room), silence(room, now), dominant(room), hands(room)]
    .filter((need) => need !== undefined)
    .toSorted((a, b) => b.weight - a.weight);
}

function concerns({ concerns = [] }: RoomState): Need | undefined {
  const count = concerns.length;
  if (!count) return undefined;
  return {
    weight: 5,
    text: m.console_wall_concerns({ count }),
    why: m.console_wall_concerns_why()
  };
}

function held({ statements }: RoomState): Need | undefined {
  const count = statements.filter(({ status }) => status === 'held').length;
  if (!count) return undefined;
  return { weight: 4, text: m.console_wall_held({ count }), why: m.console_wall_held_why() };
}

function silence({ phase, statements }: RoomState, now: Date): Need | undefined {
  if (!phase) return undefined;
  const last = Math.max(Date.parse(phase.startedAt), Date.parse(statements.at(-1)?.at ?? '') || 0);
  const minutes = Math.floor((now.getTime() - last) / MINUTE);
  if (minutes < QUIET) return undefined;
  return {
    weight: 3,
    text: m.console_wall_silence({ minutes }),
    why: m.console_wall_silence_why()
  };
}

function dominant(room: RoomState): Need | undefined {
  const said = saidInPhase(room);
  if (said.length < ENOUGH) return undefined;
  const participant = said.find(
    (one) => said.filter((other) => other === one).length * 2 > said.length
  );
  if (!participant) return undefined;
  const why = m.console_wall_dominant_why({
    name: nameOf(room, participant),
    count: said.length
  });
  return { weight: 2, text: m.console_wall_dominant(), why };
}

function saidInPhase({ phase, people, statements }: RoomState): string[] {
  const residents = new Set(
    people.filter(({ role }) => role === 'resident').map(({ participant }) => participant)
  );
  const since = Date.parse(phase?.startedAt ?? '') || 0;
  return statements
    .filter(({ at, participant }) => residents.has(participant) && Date.parse(at) >= since)
    .map(({ participant }) => participant);
}

function hands({ hands }: RoomState): Need | undefined {
  const count = hands.length;
  if (!count) return undefined;
  return { weight: 1, text: m.console_wall_hands({ count }), why: m.console_wall_hands_why() };
}
