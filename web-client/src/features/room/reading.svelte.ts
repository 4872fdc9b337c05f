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

  /** `live`: begin at the newest words; otherwise at the first. `place`: begin round that statement. */
  constructor(statements: readonly Statement[], live: boolean, place?: number) {
    for (const { sequence } of statements) this.#seen.add(sequence);
    const at = statements.findIndex(({ sequence }) => sequence === place);
    if (at >= 0) this.#window(at - STEP / 2, live ? Infinity : at + STEP);
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
    this.#from = Math.min(this.#from, at);
    this.#to = Math.max(this.#to, at + 1);
  }

  /** There may be new words; those of `self` are not new to who said them. */
  follow(statements: readonly Statement[], self: string | null): void {
    const news = statements.filter(({ sequence }) => !this.#seen.has(sequence));
    if (!news.length) return;
    for (const { sequence } of news) this.#seen.add(sequence);
    if (this.atEnd) return this.#letGo(statements.length);
    const others = news.filter(
      ({ participant, status }) => participant !== self && status === 'shown'
    );
    this.#unseen = [...this.#unseen, ...others.map(({ sequence }) => sequence)];
  }

  arriveAtEnd(): void {
    this.atEnd = true;
    this.#unseen = [];
  }

  /** The reader has gone to the new words. */
  forget(): void {
    this.#unseen = [];
  }

  /** Draws no more than needed of a long talk that is followed at its end. */
  #letGo(length: number): void {
    if (length - this.#from > 3 * STEP) this.#from = length - STEP;
  }

  #window(from: number, to: number): void {
    this.#from = Math.max(0, from);
    this.#to = to;
  }
}
