import { api } from '@kurumaza/shared/http/api';

/** Closes the room: nobody can say anything any more. */
export const closeRoom = (room: string, key: string) =>
  api.post('/api/rooms/{room}/closing', { path: { room }, key });
