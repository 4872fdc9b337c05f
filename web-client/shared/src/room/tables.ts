import { m } from '../words';
import type { Person, RoomEvent, RoomState } from './room';

type TableEvent = Extract<
  RoomEvent,
  {
    kind:
      | 'TablesPrepared'
      | 'TablesOpened'
      | 'PersonMoved'
      | 'TablesClosed'
      | 'SeatsSet'
      | 'SummaryWritten'
      | 'SummaryErased';
  }
>;
type Written = Extract<RoomEvent, { kind: 'SummaryWritten' }>;
type Arrangement = NonNullable<RoomState['tables']>;
/** Some people of a room who talk apart from the others for a while. */
export type Table = Arrangement['open'][number];

const NONE: Arrangement = { prepared: [], open: [], past: [] };

/** Who will sit, sits and sat at which table. */
export function applyToTables(state: RoomState, event: TableEvent): RoomState {
  const tables = state.tables ?? NONE;
  switch (event.kind) {
    case 'TablesPrepared':
      return arranged(state, { ...tables, prepared: event.tables });
    case 'TablesOpened': {
      const past = [...tables.past, ...tables.open];
      return arranged(state, { prepared: [], open: event.tables, past });
    }
    case 'PersonMoved': {
      const { participant, table } = event;
      return arranged(state, {
        ...tables,
        open: tables.open.map((one) => seated(one, participant, one.room === table))
      });
    }
    case 'TablesClosed':
      return endTables(state);
    case 'SeatsSet':
      return { ...state, seated: event.people };
    case 'SummaryWritten':
      return summarised(state, event);
    case 'SummaryErased':
      return summarised(state);
  }
}

/** Words that are gone are as none. */
function summarised(state: RoomState, written?: Written): RoomState {
  const { summary, ...without } = state;
  void summary;
  if (!written || written.text === null) return without;
  const { sequence, participant, at, text } = written;
  return { ...state, summary: { sequence, participant, at, text } };
}

/** Everybody is back. */
export function endTables(state: RoomState): RoomState {
  const { tables } = state;
  if (!tables?.open.length) return state;
  return arranged(state, { ...tables, open: [], past: [...tables.past, ...tables.open] });
}

function seated(table: Table, participant: string, there: boolean): Table {
  const sits = table.people.includes(participant);
  if (sits === there) return table;
  const others = table.people.filter((one) => one !== participant);
  return { ...table, people: there ? [...others, participant] : others };
}

function arranged(state: RoomState, tables: Arrangement): RoomState {
  if (tables.prepared.length || tables.open.length || tables.past.length) {
    return { ...state, tables };
  }
  const without = { ...state };
  delete without.tables;
  return without;
}

/** The table that somebody sits at now. */
export function tableOf({ tables }: RoomState, participant: string | null): Table | undefined {
  return tables?.open.find(({ people }) => people.includes(participant ?? ''));
}

/** What a table goes by. */
export const tableName = ({ number, name }: Pick<Table, 'number' | 'name'>): string =>
  name ? m.tables_named({ number, name }) : m.tables_number({ number });

/** Whether somebody sits here, with a right to speak: at a table only those do who sit there now. */
export function sitsHere({ people, seated }: RoomState, participant: string | null): boolean {
  const person = people.find((one) => one.participant === participant);
  return !!person && (!seated || person.role === 'facilitator' || seated.includes(participant!));
}

/** The people of a room; of a table, those who sit there now, with who runs it. */
export const peopleHere = ({ people, seated }: RoomState): Person[] =>
  seated
    ? people.filter((one) => one.role === 'facilitator' || seated.includes(one.participant))
    : people;
