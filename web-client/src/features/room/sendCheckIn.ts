import { api } from '@kurumaza/shared/http/api';
import type { Way } from './answers.svelte';

/** Says how one is here; gives the place in the log from which the room shows it. */
export async function sendCheckIn(room: string, way: Way, key: string): Promise<number> {
  const { sequence } = await api.put('/api/rooms/{room}/check-in', {
    path: { room },
    body: { way },
    key
  });
  return sequence;
}
