import { api } from '@kurumaza/shared/http/api';

/** Goes to a phase, by its index in the agenda; its time starts anew. */
export const startPhase = (room: string, phase: number, key: string) =>
  api.put('/api/rooms/{room}/phase', { path: { room }, body: { phase }, key });
