import { api } from '@kurumaza/shared/http/api';

/** Leaves a flagged or reported statement as it is. */
export const clearStatement = (room: string, sequence: number, key: string) =>
  api.del('/api/rooms/{room}/statements/{sequence}/concern', { path: { room, sequence }, key });
