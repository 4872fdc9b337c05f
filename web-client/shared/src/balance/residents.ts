import type { RoomState, Statement } from '../room/room';

export function residentsOf({ people }: RoomState): ReadonlySet<string> {
  return new Set(
    people.filter(({ role }) => role === 'resident').map(({ participant }) => participant)
  );
}

/** What residents have said since an instant (milliseconds), whether or not all may see it. */
export function saidByResidents(room: RoomState, since: number): Statement[] {
  const residents = residentsOf(room);
  return room.statements.filter(
    ({ participant, at }) => residents.has(participant) && Date.parse(at) >= since
  );
}
