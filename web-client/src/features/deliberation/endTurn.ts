import { api } from '@kurumaza/shared/http/api';

/** Hands on the floor that one has, after a word or without one. */
export const endTurn = (room: string, key: string) =>
  api.del('/api/rooms/{room}/floor', { path: { room }, key });
