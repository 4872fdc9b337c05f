import { api } from '@kurumaza/shared/http/api';

/** Gives the floor to somebody; null ends the turn. */
export const giveFloor = (room: string, participant: string | null, key: string) =>
  api.put('/api/rooms/{room}/floor', { path: { room }, body: { participant }, key });
