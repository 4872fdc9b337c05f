import { api } from '@kurumaza/shared/http/api';

/** Asks for the floor, or no longer; gives the place in the log from which it holds. */
export async function raiseHand(room: string, up: boolean, key: string): Promise<number> {
  const input = { path: { room }, key };
  const { sequence } = up
    ? await api.put('/api/rooms/{room}/hand', input)
    : await api.del('/api/rooms/{room}/hand', input);
  return sequence;
}
