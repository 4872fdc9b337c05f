import { api } from '@kurumaza/shared/http/api';
import type { RoomSnapshot } from '@kurumaza/shared/room/room';

/** Gives up the own seat, or the place on the waiting list. */
export const giveUpSeat = (room: string, key: string) =>
  api.del('/api/rooms/{room}/people', { path: { room }, key });

/** The own place on the waiting list, from 1; undefined for who does not wait. */
export function placeOf({ state, participant }: RoomSnapshot): number | undefined {
  const before = participant ? (state.admission?.waiting.indexOf(participant) ?? -1) : -1;
  return before < 0 ? undefined : before + 1;
}

/** How many seats nobody has; undefined where there are as many as people. */
export function freeSeats({ state }: RoomSnapshot): number | undefined {
  const seats = state.admission?.seats ?? undefined;
  const taken = state.people.filter(({ role }) => role === 'resident').length;
  return seats === undefined ? undefined : Math.max(0, seats - taken);
}
