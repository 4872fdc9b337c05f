import { api } from '@kurumaza/shared/http/api';

/** Undoes the hiding of a statement. */
export const restoreStatement = (room: string, sequence: number, key: string) =>
  api.del('/api/rooms/{room}/statements/{sequence}/hiding', { path: { room, sequence }, key });
