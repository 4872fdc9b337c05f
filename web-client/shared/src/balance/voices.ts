import type { Person, RoomState, Statement } from '../room/room';
import { charactersOf, shareOf } from './share';
import { answered } from './replies';

/** What one person has contributed, in figures for those who run the room. */
export interface Voice {
  readonly person: Person;
  readonly statements: number;
  /** Of all statements, from 0 to 1. */
  readonly share: number;
  /** Characters without spaces; withdrawn and erased words have none left to count. */
  readonly characters: number;
  /** Of all characters, from 0 to 1. */
  readonly characterShare: number;
  /** Characters beside those of whoever said most, from 0 to 1: the length of a bar. */
  readonly length: number;
  /** When they last said something; undefined if never. */
  readonly last?: string;
  /** Since when they have said nothing: their last word, or when they could first speak. */
  readonly silentSince?: string;
  /** How many of their statements nobody else has replied to. */
  readonly unanswered: number;
}

/**
 * One voice for each person, in the order of their seats. Withdrawn words were said too. The hall's
 * stand apart: there, a number may be one person or many, and has no seat.
 */
export const voices = (room: RoomState): Voice[] => voicesOf(room, isSeated);

/** The voices that were written down in the hall; their shares are among themselves. */
export const hallVoices = (room: RoomState): Voice[] => voicesOf(room, fromHall);

export const fromHall = ({ role }: Person): boolean => role === 'hall';
export const isSeated = (person: Person): boolean => !fromHall(person);

function voicesOf(room: RoomState, which: (person: Person) => boolean): Voice[] {
  const replied = answered(room);
  const people = room.people.filter(which);
  const theirs = new Set(people.map(({ participant }) => participant));
  const statements = room.statements.filter(({ participant }) => theirs.has(participant));
  const said = byPerson(statements);
  const of = ({ participant }: Person) => said.get(participant) ?? [];
  const all = charactersOf(statements);
  const most = Math.max(1, ...people.map((person) => charactersOf(of(person))));
  return people.map((person) => {
    const own = of(person);
    const characters = charactersOf(own);
    const last = own.at(-1)?.at;
    return {
      person,
      statements: own.length,
      share: shareOf(own.length, statements.length),
      characters,
      characterShare: shareOf(characters, all),
      length: characters / most,
      last,
      silentSince: last ?? unheardSince(room, person.participant),
      unanswered: own.filter(({ status, sequence }) => status === 'shown' && !replied.has(sequence))
        .length
    };
  });
}

function byPerson(statements: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const said = new Map<string, Statement[]>();
  for (const statement of statements) {
    const theirs = said.get(statement.participant);
    if (theirs) theirs.push(statement);
    else said.set(statement.participant, [statement]);
  }
  return said;
}

/** Since when somebody could have spoken who never has. */
function unheardSince({ unheard }: RoomState, participant: string): string | undefined {
  return unheard?.find((one) => one.participant === participant)?.since;
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
