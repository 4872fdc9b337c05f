import type { RoomState, Statement } from '../room/room';

export const isTheirs =
  (participant: string) =>
  (statement: Statement): boolean =>
    statement.participant === participant;

/** The statements that somebody else replies to, in words that everyone sees. */
export function answered({ statements }: RoomState): ReadonlySet<number> {
  const author = new Map(statements.map(({ sequence, participant }) => [sequence, participant]));
  return new Set(
    statements.flatMap(({ status, replyTo, participant }) =>
      status === 'shown' && replyTo !== null && author.get(replyTo) !== participant ? [replyTo] : []
    )
  );
}
