import type { RoomState, Statement } from '@kurumaza/shared/room/room';
import { EVERYTHING, KINDS, passing, type Filter } from './filter';

/** Where somebody is in the talk: what they look at, and which statement is in hand. */
export class Reading {
  filter = $state.raw<Filter>(EVERYTHING);
  /** Grows each time that somebody goes to a statement: it then takes the focus. */
  visits = $state(0);

  #room: () => RoomState;
  #chosen = $state<number>();
  #rows = $derived.by(() => passing(this.#room(), this.filter));
  #current = $derived.by(() => at(this.#rows, this.#chosen));

  constructor(room: () => RoomState) {
    this.#room = room;
  }

  get rows(): readonly Statement[] {
    return this.#rows;
  }

  /** The statement in hand; where a filter takes it away, the one after it. */
  get current(): Statement | undefined {
    return this.#current;
  }

  choose(sequence: number): void {
    this.#chosen = sequence;
  }

  /** Steps through the rows; at first to the newest one. */
  move(step: 1 | -1): void {
    const index = this.#current ? this.#rows.indexOf(this.#current) + step : this.#rows.length - 1;
    const row = this.#rows[index];
    if (row) this.#visit(row.sequence);
  }

  /** Goes to a statement, past any filter that leaves it out. */
  go(sequence: number): void {
    if (!this.#rows.some((row) => row.sequence === sequence)) this.filter = EVERYTHING;
    this.#visit(sequence);
  }

  /** Changes part of the filter. */
  look(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
  }

  nextKind(): void {
    const next = (KINDS.indexOf(this.filter.kind) + 1) % KINDS.length;
    this.look({ kind: KINDS[next]! });
  }

  #visit(sequence: number): void {
    this.#chosen = sequence;
    this.visits += 1;
  }
}

function at(rows: readonly Statement[], chosen: number | undefined): Statement | undefined {
  if (chosen === undefined) return undefined;
  return rows.find(({ sequence }) => sequence >= chosen) ?? rows.at(-1);
}
