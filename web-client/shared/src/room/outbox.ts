import { newKey } from '../http/key';
import { ApiProblem, Offline, type Place } from '../http/problem';
import { delayBefore } from './backoff';

/** Words on their way to the room. */
export interface Waiting {
  /** Its Idempotency-Key: however often it is sent, it is said once. */
  readonly key: string;
  readonly text: string;
  readonly replyTo: number | null;
  /** The place in the log up to which its author knew the room. */
  readonly after: number;
  /** Why the server did not take it; it then waits for its author. */
  readonly refusal?: string;
  /** The parts of it that look like personal data: why it was refused. */
  readonly places?: readonly Place[];
  /** Its author says that what was found is no personal data. */
  readonly notPersonalData?: true;
  /** Where it stands in the log, once the server has it. */
  readonly sequence?: number;
}

/** Where waiting words lie, so that they outlive the page. */
export interface Shelf {
  read(): Promise<readonly Waiting[]>;
  /** Changes what lies there, in one step. */
  change(change: (waiting: readonly Waiting[]) => Waiting[]): Promise<void>;
}

/** Sends one; resolves to its place in the log. */
export type Send = (waiting: Waiting) => Promise<number>;

/**
 * Keeps what was written until the server has it: in order, each once, over lost connections and
 * reloads. What is refused stays for its author to change, and does not hold up the rest.
 */
export class Outbox {
  #shelf: Shelf;
  #send: Send;
  #changed: (waiting: readonly Waiting[]) => void;
  #waiting: readonly Waiting[] = [];
  #upTo = 0;
  #sending = false;
  #attempt = 0;
  #retry?: ReturnType<typeof setTimeout>;

  constructor(shelf: Shelf, send: Send, changed: (waiting: readonly Waiting[]) => void) {
    this.#shelf = shelf;
    this.#send = send;
    this.#changed = changed;
  }

  /** Takes up what was left from an earlier visit, and sends it. */
  async open(): Promise<void> {
    const earlier = await this.#shelf.read();
    const known = new Set(this.#waiting.map(({ key }) => key));
    this.#show([...earlier.filter(({ key }) => !known.has(key)), ...this.#waiting]);
    await this.flush();
  }

  async add(text: string, replyTo: number | null): Promise<void> {
    const added: Waiting = { key: newKey(), text, replyTo, after: this.#upTo };
    this.#show([...this.#waiting, added]);
    await this.#shelf.change((kept) => [...kept, added]);
    await this.flush();
  }

  /** Sends a refused one in other words, or as it is where it is no personal data. */
  async addAnew(refused: Waiting, text: string, notPersonalData?: true): Promise<void> {
    const { replyTo } = refused;
    const anew = { key: newKey(), text, replyTo, after: this.#upTo, notPersonalData };
    const changed = (all: readonly Waiting[]) =>
      all.map((one) => (one.key === refused.key ? anew : one));
    this.#show(changed(this.#waiting));
    await this.#shelf.change(changed);
    await this.flush();
  }

  /** Takes a refused one away. */
  async remove(key: string): Promise<void> {
    this.#show(this.#waiting.filter((one) => one.key !== key));
    await this.#shelf.change((kept) => kept.filter((one) => one.key !== key));
  }

  /** Sends what can be sent; call it when the network is back. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    let next = this.#next();
    while (next && (await this.#sent(next))) next = this.#next();
    this.#sending = false;
    if (next) this.#retry = setTimeout(() => void this.flush(), delayBefore(++this.#attempt));
    else this.#attempt = 0;
  }

  /** The room's state has reached `upTo`: what stands in it no longer waits. */
  arrived(upTo: number): void {
    this.#upTo = upTo;
    if (this.#waiting.some(({ sequence }) => sequence !== undefined)) this.#show(this.#waiting);
  }

  close(): void {
    clearTimeout(this.#retry);
  }

  #next(): Waiting | undefined {
    return this.#waiting.find((one) => one.refusal === undefined && one.sequence === undefined);
  }

  /** Whether the server has dealt with it, in one way or the other. */
  async #sent(waiting: Waiting): Promise<boolean> {
    try {
      const sequence = await this.#send(waiting);
      this.#replace({ ...waiting, sequence });
      await this.#shelf.change((kept) => kept.filter(({ key }) => key !== waiting.key));
      return true;
    } catch (reason) {
      if (isPassing(reason)) return false;
      const refused = { ...waiting, ...refusalIn(reason as Error) };
      this.#replace(refused);
      await this.#shelf.change((kept) =>
        kept.map((one) => (one.key === waiting.key ? refused : one))
      );
      return true;
    }
  }

  #replace(changed: Waiting): void {
    this.#show(this.#waiting.map((one) => (one.key === changed.key ? changed : one)));
  }

  #show(waiting: readonly Waiting[]): void {
    const upTo = this.#upTo;
    this.#waiting = waiting.filter(({ sequence }) => sequence === undefined || sequence > upTo);
    this.#changed(this.#waiting);
  }
}

function refusalIn(reason: Error): Pick<Waiting, 'refusal' | 'places'> {
  const places = reason instanceof ApiProblem ? reason.places : [];
  return { refusal: reason.message, ...(places.length > 0 && { places }) };
}

function isPassing(reason: unknown): boolean {
  if (reason instanceof ApiProblem) return reason.status >= 500 || reason.status === 429;
  return reason instanceof Offline;
}
