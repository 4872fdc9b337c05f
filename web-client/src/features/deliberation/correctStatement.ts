import { api } from '@kurumaza/shared/http/api';

/** Puts one's own statement in other words; the old ones are erased. */
export const correctStatement = (
  room: string,
  sequence: number,
  text: string,
  notPersonalData: boolean,
  key: string
) =>
  api.put('/api/rooms/{room}/statements/{sequence}', {
    path: { room, sequence },
    body: { text, notPersonalData },
    key
  });
