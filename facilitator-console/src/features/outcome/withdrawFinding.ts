import { api } from '@kurumaza/shared/http/api';

/** Takes a finding back. */
export const withdrawFinding = (room: string, finding: number, key: string) =>
  api.del('/api/rooms/{room}/findings/{finding}', { path: { room, finding }, key });
