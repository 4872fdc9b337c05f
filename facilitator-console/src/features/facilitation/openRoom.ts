import { api } from '@kurumaza/shared/http/api';

/** Opens the room; its first phase starts. */
export const openRoom = (room: string, key: string) =>
  api.post('/api/rooms/{room}/opening', { path: { room }, key });
