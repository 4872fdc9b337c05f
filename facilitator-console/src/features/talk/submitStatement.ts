import { api } from '@kurumaza/shared/http/api';

/** Says something to everyone in the room. */
export const submitStatement = (room: string, text: string, replyTo: number | null, key: string) =>
  api.post('/api/rooms/{room}/statements', { path: { room }, body: { text, replyTo }, key });
