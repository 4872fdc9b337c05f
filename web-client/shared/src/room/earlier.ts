import { applyRoomEvent } from './applyRoomEvent';
import type { EarlierStatements, RoomEvent, RoomSnapshot, Statement } from './room';

/** Statements of which none is left out up to the newest. */
export const unbroken = ({ from, state }: RoomSnapshot): readonly Statement[] =>
  from ? state.statements.filter(({ sequence }) => sequence >= from) : state.statements;

/**
 * The room with a page of statements from before those that it has.
 *
 * @param heard what happened in the room while the page was on its way
 */
export function withEarlier(
  room: RoomSnapshot,
  page: EarlierStatements,
  heard: readonly RoomEvent[]
): RoomSnapshot {
  const then = { ...room.state, statements: page.statements };
  const now = heard.filter(({ sequence }) => sequence > page.upTo).reduce(applyRoomEvent, then);
  const earlier = now.statements.filter(({ sequence }) => sequence < room.from);
  const known = new Set(earlier.map(({ sequence }) => sequence));
  const answered = room.state.statements.filter(
    ({ sequence }) => sequence < page.from && !known.has(sequence)
  );
  const before = [...answered, ...earlier].sort((one, other) => one.sequence - other.sequence);
  return {
    ...room,
    from: page.from,
    earlier: page.earlier,
    state: { ...room.state, statements: [...before, ...unbroken(room)] },
    reactions: { ...page.reactions, ...room.reactions }
  };
}
