import { api } from '@kurumaza/shared/http/api';

/** Adds a theme; the answer's sequence is its id. */
export const addTheme = (room: string, name: string, key: string) =>
  api.post('/api/rooms/{room}/themes', { path: { room }, body: { name }, key });
