import { newKey } from '@kurumaza/shared/http/key';
import { Offline } from '@kurumaza/shared/http/problem';

/** The commands of one place on the screen, which shows there what was refused. */
export class Attempt {
  failure = $state.raw<unknown>();
  #running = $state(0);
  #unanswered: { readonly what: string; readonly key: string } | undefined;

  get busy(): boolean {
    return this.#running > 0;
  }

  /**
   * Sends a command. Where no answer came, the same thing tried again goes under the same key, so
   * that it happens once.
   *
   * @param what names the command with all that it carries
   * @returns the answer; undefined once it failed, with the reason in `failure`
   */
  async run<T>(what: unknown, send: (key: string) => Promise<T>): Promise<T | undefined> {
    const said = JSON.stringify(what);
    const key = this.#unanswered?.what === said ? this.#unanswered.key : newKey();
    this.#unanswered = undefined;
    this.failure = undefined;
    this.#running += 1;
    try {
      return await send(key);
    } catch (failure) {
      this.failure = failure;
      if (failure instanceof Offline) this.#unanswered = { what: said, key };
      return undefined;
    } finally {
      this.#running -= 1;
    }
  }
}
