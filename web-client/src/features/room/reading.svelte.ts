import type { Statement } from '@kurumaza/shared/room/room';

const STEP = 120;

/** What of a talk is drawn, and what of it is new: reading never jumps because others go on talking. */
export class Reading {
  /** Whether the reader is at the newest words. */
  atEnd = $state(true);
  #from = $state(0);
  #to = $state(Infinity);
  #seen = new Set<number>();
  #unseen = $state.raw<readonly number[]>([]);
  #known: number;

  /**
   * `live`: begin at the newest words; otherwise at the first. `place`: begin round that statement.
   * `known`: from this sequence on there are all statements.
   */
  constructor(statements: readonly Statement[], live: boolean, place?: number, known = 0) {
    this.#known = known;
    for (const { sequence } of statements) this.#seen.add(sequence);
    const at = statements.findIndex(({ sequence }) => sequence === place);
    if (at >= 0) this.#round(at, statements.length);
    else if (live) this.#window(statements.length - STEP, Infinity);
    else this.#window(0, STEP);
    this.atEnd = live && at < 0;
  }

  /** New words that the reader has not come to; in order. */
  get unseen(): readonly number[] {
    return this.#unseen;
  }

  drawn(statements: readonly Statement[]): readonly Statement[] {
    return statements.slice(this.#from, this.#to);
  }

  get before(): number {
    return this.#from;
  }

  after(statements: readonly Statement[]): number {
    return Math.max(0, statements.length - this.#to);
  }

  showBefore(): void {
    this.#from = Math.max(0, this.#from - STEP);
  }

  showAfter(): void {
    this.#to += STEP;
  }

  /** Draws so much that the statement with this sequence is among it. */
  include(statements: readonly Statement[], sequence: number): void {
    const at = statements.findIndex((one) => one.sequence === sequence);
    if (at < 0) return;
    if (at < this.#from - STEP || at > this.#to + STEP) return this.#round(at, statements.length);
    this.#from = Math.min(this.#from, at);
    this.#to = Math.max(this.#to, at + 1);
  }

  /**
   * There may be new words; those of `self` are not new to who said them, nor are those of the past
   * that are `known` only now to anyone.
   */
  follow(statements: readonly Statement[], self: string | null, known = 0): void {
    const unknown = statements.filter(({ sequence }) => !this.#seen.has(sequence));
    const news = unknown.filter(({ sequence }) => sequence >= this.#known);
    for (const { sequence } of unknown) this.#seen.add(sequence);
    this.#known = known;
    const earlier = unknown.length - news.length;
    this.#window(this.#from + earlier, this.#to + earlier);
    if (!news.length) return;
    if (this.atEnd) return this.letGo(statements.length);
    const others = news.filter(
      ({ participant, status }) => participant !== self && status === 'shown'
    );
    this.#unseen = [...this.#unseen, ...others.map(({ sequence }) => sequence)];
  }

  arriveAtEnd(): void {
    this.atEnd = true;
    this.#to = Infinity;
    this.#unseen = [];
  }

  /** The reader has gone to the new words. */
  forget(): void {
    this.#unseen = [];
  }

  /** Draws no more than needed of a long talk that is followed at its end. */
  letGo(length: number): void {
    if (length - this.#from > 3 * STEP) this.#from = length - STEP;
  }

  #round(at: number, length: number): void {
    this.#window(at - STEP / 2, at + STEP < length ? at + STEP : Infinity);
  }

  #window(from: number, to: number): void {
    this.#from = Math.max(0, from);
    this.#to = to;
  }
}
