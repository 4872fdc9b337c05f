import { api } from '@kurumaza/shared/http/api';

/** Shows everyone what was written under the veil. */
export const reveal = (room: string, key: string) =>
  api.post('/api/rooms/{room}/reveal', { path: { room }, key });
