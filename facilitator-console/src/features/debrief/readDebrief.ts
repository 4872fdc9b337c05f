import { api } from '@kurumaza/shared/http/api';
import type { RoomSnapshot } from '@kurumaza/shared/room/room';

type Answer = Awaited<ReturnType<typeof read>>;
export type CheckOuts = Answer['checkOut'];
export type CodingSheet = Answer['coding'];
export type Code = CodingSheet['mine'][number];
export type Dimension = Code['dimension'];

/** A room and what those who ran it look back on. */
export interface Debrief extends Answer {
  readonly room: RoomSnapshot;
}

const read = (room: string) => api.get('/api/rooms/{room}/debrief', { path: { room } });

export async function readDebrief(room: string): Promise<Debrief> {
  const [debrief, snapshot] = await Promise.all([
    read(room),
    api.get('/api/rooms/{room}', { path: { room } })
  ]);
  return { ...debrief, room: snapshot };
}

export const keepNote = (room: string, text: string) =>
  api.put('/api/rooms/{room}/debrief/note', { path: { room }, body: { text } });

/** Codes a statement; null takes the code back. */
export const codeStatement = (
  room: string,
  sequence: number,
  dimension: Dimension,
  value: number | null
) =>
  api.put('/api/rooms/{room}/statements/{sequence}/code', {
    path: { room, sequence },
    body: { dimension, value }
  });
