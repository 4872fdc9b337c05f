import { api } from '@kurumaza/shared/http/api';

/** What somebody in the hall said. */
export interface HallWords {
  readonly text: string;
  /** By which the same person is known again. */
  readonly speaker: number | null;
  readonly notPersonalData: boolean;
}

/** Writes it down, or puts what was written in other words. */
export const writeForTheHall = (
  room: string,
  sequence: number | undefined,
  { speaker, ...words }: HallWords,
  key: string
): Promise<unknown> =>
  sequence === undefined
    ? api.post('/api/rooms/{room}/hall', { path: { room }, body: { speaker, ...words }, key })
    : api.put('/api/rooms/{room}/hall/{sequence}', { path: { room, sequence }, body: words, key });
