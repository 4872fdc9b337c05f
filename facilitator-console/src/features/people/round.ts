import { api } from '@kurumaza/shared/http/api';

/** Gives everyone their turn, one after another; a round under way begins anew. */
export const startRound = (room: string, key: string) =>
  api.post('/api/rooms/{room}/round', { path: { room }, key });

/** Breaks the round off: everybody may speak. */
export const endRound = (room: string, key: string) =>
  api.del('/api/rooms/{room}/round', { path: { room }, key });
