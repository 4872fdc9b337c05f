import { api } from '@kurumaza/shared/http/api';

/** Takes one's own statement back; its words are erased. */
export const withdrawStatement = (room: string, sequence: number, key: string) =>
  api.del('/api/rooms/{room}/statements/{sequence}', { path: { room, sequence }, key });
