import { m } from '../words';
import type { Person, RoomState } from './room';

export function personOf(state: RoomState, participant: string | null): Person | undefined {
  return state.people.find((person) => person.participant === participant);
}

/** The name that somebody goes by in this room; a word in its place once it is erased. */
export function nameOf(state: RoomState, participant: string | null): string {
  return personOf(state, participant)?.nickname ?? m.common_no_name();
}
