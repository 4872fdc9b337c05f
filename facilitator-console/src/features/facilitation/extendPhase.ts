import { api } from '@kurumaza/shared/http/api';

/** Gives the running phase more minutes. */
export const extendPhase = (room: string, minutes: number, key: string) =>
  api.post('/api/rooms/{room}/extension', { path: { room }, body: { minutes }, key });
