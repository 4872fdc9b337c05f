import { api } from '@kurumaza/shared/http/api';

const PATH = '/api/rooms/{room}/themes/{theme}/parking';

/** Puts an issue off for later, or takes it back. */
export const parkTheme = (room: string, theme: number, on: boolean, key: string) =>
  on
    ? api.put(PATH, { path: { room, theme }, key })
    : api.del(PATH, { path: { room, theme }, key });
