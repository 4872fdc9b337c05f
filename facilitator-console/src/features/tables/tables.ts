import { api } from '@kurumaza/shared/http/api';

/** A table as it is wished for. */
export interface Wished {
  readonly name: string;
  readonly people: readonly string[];
}

/** Arranges the next tables; none takes an earlier arrangement back. */
export const prepareTables = (room: string, tables: readonly Wished[], key: string) =>
  api.put('/api/rooms/{room}/tables', {
    path: { room },
    body: { tables: tables.map(({ name, people }) => ({ name, people: [...people] })) },
    key
  });

/** Draws lots for everybody; without a number for as many tables as there are. */
export const drawLots = (room: string, tables: number | undefined, key: string) =>
  api.post('/api/rooms/{room}/tables/lots', { path: { room }, body: { tables }, key });

/** Seats somebody at a table, or (null) in the circle of all. */
export const movePerson = (room: string, participant: string, table: string | null, key: string) =>
  api.put('/api/rooms/{room}/people/{participant}/table', {
    path: { room, participant },
    body: { table },
    key
  });

/** Brings everybody back. */
export const closeTables = (room: string, key: string) =>
  api.del('/api/rooms/{room}/tables', { path: { room }, key });

/** Takes away what the people of a table wrote; it is gone for good. */
export const eraseSummary = (room: string, key: string) =>
  api.del('/api/rooms/{room}/summary', { path: { room }, key });
