import { api } from '@kurumaza/shared/http/api';

/** Reads a finding back to the room: everybody says whether it is what they meant. */
export const askConfirmation = (room: string, finding: number, key: string) =>
  api.post('/api/rooms/{room}/findings/{finding}/confirmation', { path: { room, finding }, key });

/** Nobody answers any more; everyone learns how many did. */
export const closeConfirmation = (room: string, finding: number, key: string) =>
  api.post('/api/rooms/{room}/findings/{finding}/confirmation/closing', {
    path: { room, finding },
    key
  });
