import { api } from '@kurumaza/shared/http/api';

/** Tells the crew something; nobody else sees it. */
export const writeNote = (room: string, text: string, key: string) =>
  api.post('/api/rooms/{room}/crew-notes', { path: { room }, body: { text }, key });
