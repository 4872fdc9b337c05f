import type { RoomState } from '@kurumaza/shared/room/room';
import type { Table } from '@kurumaza/shared/room/tables';
import type { Wished } from './tables';

/** The tables that can be arranged now: where people sit, or else where they will. */
export const tablesOf = ({ tables }: RoomState): readonly Table[] =>
  tables?.open.length ? tables.open : (tables?.prepared ?? []);

export const areOpen = ({ tables }: RoomState): boolean => !!tables?.open.length;

/** Residents who have a seat in the room and none at a table. */
export function leftOver({ people }: RoomState, tables: readonly Wished[]): string[] {
  const seated = new Set(tables.flatMap((table) => table.people));
  return people
    .filter(({ role, participant }) => role === 'resident' && !seated.has(participant))
    .map(({ participant }) => participant);
}

/** The tables with somebody at another one; with `to` undefined at none. */
export function seat(
  tables: readonly Wished[],
  participant: string,
  to: number | undefined
): Wished[] {
  return tables.map(({ name, people }, index) => {
    const others = people.filter((one) => one !== participant);
    return { name, people: index === to ? [...others, participant] : others };
  });
}

export const named = (tables: readonly Wished[], at: number, name: string): Wished[] =>
  tables.map(({ people, name: old }, index) => ({ name: index === at ? name : old, people }));

/** So many tables: new ones are empty, those who sat at one that goes have no seat. */
export const resized = (tables: readonly Wished[], count: number): Wished[] =>
  Array.from({ length: count }, (_, index) => tables[index] ?? { name: '', people: [] });

export const plain = (tables: readonly Table[]): Wished[] =>
  tables.map(({ name, people }) => ({ name, people }));
