import { untrack } from 'svelte';

const kept = new Map<string, unknown>();

/**
 * What a page reads. Who comes back sees it at once as it was last, so that the place of reading is
 * kept, and it is read anew behind that. Make it while a component is being set up.
 */
export class Reading<T> {
  value = $state.raw<T>();
  /** What went wrong the last time. */
  error = $state.raw<unknown>();

  readonly #key: () => string | undefined;
  readonly #read: () => Promise<T>;
  #turn = 0;

  /**
   * @param key names what is read; when it changes, that is read instead; undefined as long as
   *     nothing can be read, for example before somebody signs in
   */
  constructor(key: () => string | undefined, read: () => Promise<T>) {
    this.#key = key;
    this.#read = read;
    $effect.pre(() => {
      key();
      untrack(this.again);
    });
  }

  readonly again = (): void => {
    const key = this.#key();
    const turn = ++this.#turn;
    this.value = key === undefined ? undefined : (kept.get(key) as T | undefined);
    this.error = undefined;
    if (key !== undefined) void this.#start(key, turn);
  };

  async #start(key: string, turn: number): Promise<void> {
    try {
      const value = await this.#read();
      kept.set(key, value);
      if (turn === this.#turn) this.value = value;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }
}
