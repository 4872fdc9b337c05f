import { api } from '@kurumaza/shared/http/api';

/** Gives a theme another name. */
export const renameTheme = (room: string, theme: number, name: string, key: string) =>
  api.put('/api/rooms/{room}/themes/{theme}', { path: { room, theme }, body: { name }, key });
