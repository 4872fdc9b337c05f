import { api } from '@kurumaza/shared/http/api';

/** Ties a statement to a theme, or (null) to none. */
export const tieStatement = (room: string, sequence: number, theme: number | null, key: string) =>
  api.put('/api/rooms/{room}/statements/{sequence}/theme', {
    path: { room, sequence },
    body: { theme },
    key
  });
