import { api } from '@kurumaza/shared/http/api';

/** Ends somebody's seat; the reason is for them. */
export const removePerson = (room: string, participant: string, reason: string, key: string) =>
  api.put('/api/rooms/{room}/people/{participant}/removal', {
    path: { room, participant },
    body: { reason },
    key
  });
