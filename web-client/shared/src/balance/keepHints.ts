import { api } from '../http/api';
import type { Hint } from '../room/room';
import type { Subject } from './signal';

/** Records that a hint is before those who run a room. */
export const showHint = (room: string, { kind, participant, statement }: Subject, key: string) =>
  api.post('/api/rooms/{room}/hints', {
    path: { room },
    body: { kind, participant, statement },
    key
  });

/** A hint is gone. */
export const settleHint = (
  room: string,
  hint: number,
  outcome: NonNullable<Hint['outcome']>,
  key: string
) =>
  api.put('/api/rooms/{room}/hints/{hint}/outcome', {
    path: { room, hint },
    body: { outcome },
    key
  });
