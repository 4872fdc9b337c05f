import { ApiProblem, Offline } from '../http/problem';

const RETRY = 3_000;

interface Wish {
  readonly value: unknown;
  readonly send?: () => Promise<number | undefined>;
  /** From this place in the log on, the room itself says how it is. */
  readonly until?: number;
}

/**
 * Things that are one way or another, like a raised hand or what one chose: the last wish for each
 * one counts, shows at once, and is sent when the server can be reached.
 */
export class Wishes {
  #wishes = $state.raw<ReadonlyMap<string, Wish>>(new Map());
  #sending = false;
  #retry?: ReturnType<typeof setTimeout>;
  /** Why the server did not fulfil the last wish that it refused. */
  refusal = $state<string>();

  /** How `name` is, as far as the person at this screen is concerned. */
  valueOf<T>(name: string, known: T): T {
    const wish = this.#wishes.get(name);
    return wish ? (wish.value as T) : known;
  }

  /** Whether the server is still to hear of it. */
  isWaiting(name: string): boolean {
    return !!this.#wishes.get(name)?.send;
  }

  /**
   * `send` resolves to the place in the log from which the room shows it; to nothing where the room
   * never does.
   */
  wish(name: string, value: unknown, send: () => Promise<number | undefined>): Promise<void> {
    this.refusal = undefined;
    this.#put(name, { value, send });
    return this.flush();
  }

  /** Sends what could not be sent yet. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    clearTimeout(this.#retry);
    this.#sending = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#fulfil(...next);
    } catch (reason) {
      if (!(reason instanceof Offline)) throw reason;
      this.#retry = setTimeout(() => void this.flush(), RETRY);
    } finally {
      this.#sending = false;
    }
  }

  /** The room's state has reached `upTo`. */
  arrived(upTo: number): void {
    for (const [name, { until }] of this.#wishes) {
      if (until !== undefined && until <= upTo) this.#drop(name);
    }
  }

  close(): void {
    clearTimeout(this.#retry);
  }

  async #fulfil(name: string, wish: Wish): Promise<void> {
    try {
      const until = await wish.send!();
      if (this.#wishes.get(name) === wish) this.#put(name, { value: wish.value, until });
    } catch (reason) {
      if (!(reason instanceof ApiProblem)) throw reason;
      this.refusal = reason.message;
      if (this.#wishes.get(name) === wish) this.#drop(name);
    }
  }

  #next(): [string, Wish] | undefined {
    return [...this.#wishes].find(([, { send }]) => send);
  }

  #put(name: string, wish: Wish): void {
    this.#wishes = new Map(this.#wishes).set(name, wish);
  }

  #drop(name: string): void {
    this.#wishes = new Map([...this.#wishes].filter(([other]) => other !== name));
  }
}
