import { api } from '@kurumaza/shared/http/api';

/** Removes a theme that nothing belongs to. */
export const removeTheme = (room: string, theme: number, key: string) =>
  api.del('/api/rooms/{room}/themes/{theme}', { path: { room, theme }, key });
