import type { Person, RoomState } from '@kurumaza/shared/room/room';

/** What one person has contributed, in figures for those who run the room. */
export interface Voice {
  readonly person: Person;
  readonly statements: number;
  /** Of all statements, from 0 to 1. */
  readonly share: number;
  /** Beside the one who said most, from 0 to 1: the length of a bar. */
  readonly length: number;
  /** When they last said something; undefined if never. */
  readonly last?: string;
}

/** One voice for each person, as they came. Withdrawn words were said too, and count. */
export function voices({ people, statements }: RoomState): Voice[] {
  const said = people.map((person) => ({
    person,
    theirs: statements.filter(({ participant }) => participant === person.participant)
  }));
  const most = Math.max(1, ...said.map(({ theirs }) => theirs.length));
  return said.map(({ person, theirs }) => {
    return {
      person,
      statements: theirs.length,
      share: theirs.length / Math.max(1, statements.length),
      length: theirs.length / most,
      last: theirs.at(-1)?.at
    };
  });
}

/** Residents who have not spoken in the running phase, those who are here first. */
export function yetToSpeak({ people }: RoomState, here: ReadonlySet<string>): Person[] {
  const waiting = people.filter(({ role, spoke }) => role === 'resident' && !spoke);
  const isHere = ({ participant }: Person) => here.has(participant);
  return [...waiting.filter(isHere), ...waiting.filter((person) => !isHere(person))];
}

/** Whole minutes since `instant`, not below zero. */
export function minutesSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 60_000));
}
