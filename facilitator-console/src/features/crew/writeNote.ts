import { api } from '@kurumaza/shared/http/api';

/** Tells the crew something; nobody else sees it. */
export const writeNote = (room: string, text: string, key: string) =>
  api.post('/api/rooms/{room}/crew-notes', { path: { room }, body: { text }, key });

/** Takes back what one told the crew; its words are gone for good. */
export const withdrawNote = (room: string, sequence: number, key: string) =>
  api.del('/api/rooms/{room}/crew-notes/{sequence}', { path: { room, sequence }, key });
