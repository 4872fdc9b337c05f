import { api } from '@kurumaza/shared/http/api';

/** Shows a held statement to everyone. */
export const releaseStatement = (room: string, sequence: number, key: string) =>
  api.post('/api/rooms/{room}/statements/{sequence}/release', { path: { room, sequence }, key });
