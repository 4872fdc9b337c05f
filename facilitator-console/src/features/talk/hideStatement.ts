import { api } from '@kurumaza/shared/http/api';

/** Hides a statement from residents; the reason is public. */
export const hideStatement = (room: string, sequence: number, reason: string, key: string) =>
  api.put('/api/rooms/{room}/statements/{sequence}/hiding', {
    path: { room, sequence },
    body: { reason },
    key
  });
