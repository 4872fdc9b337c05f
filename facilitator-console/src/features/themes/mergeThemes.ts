import { api } from '@kurumaza/shared/http/api';

/** Lets a theme count as another of its kind. */
export const mergeThemes = (room: string, theme: number, into: number, key: string) =>
  api.put('/api/rooms/{room}/themes/{theme}/merger', {
    path: { room, theme },
    body: { into },
    key
  });

/** Undoes it. */
export const partThemes = (room: string, theme: number, key: string) =>
  api.del('/api/rooms/{room}/themes/{theme}/merger', { path: { room, theme }, key });
