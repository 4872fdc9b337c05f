import { api } from '@kurumaza/shared/http/api';
import type { Part } from '@kurumaza/shared/room/room';

/** Where on the board something stands. */
export interface Place {
  readonly part: Part;
  /** What it belongs to; null for an issue. */
  readonly under: number | null;
}

/** Makes a theme another part of the board, or puts it elsewhere. */
export const moveTheme = (room: string, theme: number, { part, under }: Place, key: string) =>
  api.put('/api/rooms/{room}/themes/{theme}/place', {
    path: { room, theme },
    body: { part, under },
    key
  });
