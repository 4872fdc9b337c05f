import { api } from '@kurumaza/shared/http/api';

/** Whose turn it is, and how long it lasts. */
export interface Turn {
  readonly participant: string | null;
  /** null: as long as it takes. */
  readonly minutes: number | null;
}

/** Gives the floor to somebody; without a participant the turn ends. */
export const giveFloor = (room: string, turn: Turn, key: string) =>
  api.put('/api/rooms/{room}/floor', { path: { room }, body: turn, key });
