import { api } from '@kurumaza/shared/http/api';
import type { Place } from './moveTheme';

/** What is put on the board. */
export interface NewTheme extends Place {
  readonly name: string;
  /** To be talked about later. */
  readonly parked?: boolean;
}

/** Puts something on the board; the answer's sequence is its id. */
export const addTheme = (room: string, body: NewTheme, key: string) =>
  api.post('/api/rooms/{room}/themes', { path: { room }, body, key });
