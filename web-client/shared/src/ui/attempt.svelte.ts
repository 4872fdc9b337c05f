import { newKey } from '../http/key';
import { ApiProblem, Offline } from '../http/problem';

/** The commands of one place on the screen, which shows there what was refused. */
export class Attempt {
  failure = $state.raw<unknown>();
  #busy = $state(false);
  #unanswered: { readonly what: string; readonly key: string } | undefined;

  get busy(): boolean {
    return this.#busy;
  }

  /**
   * Sends a command, unless one is under way. Where no answer came, the same thing tried again goes
   * under the same key, so that it happens once.
   *
   * @param what names the command with all that it carries
   * @returns what was answered; undefined if it was not sent or failed, with the reason in `failure`
   */
  async run<T>(
    what: unknown,
    send: (key: string) => Promise<T>
  ): Promise<{ readonly answer: T } | undefined> {
    if (this.#busy) return undefined;
    const said = JSON.stringify(what);
    const key = this.#unanswered?.what === said ? this.#unanswered.key : newKey();
    this.#unanswered = undefined;
    this.failure = undefined;
    this.#busy = true;
    try {
      return { answer: await send(key) };
    } catch (failure) {
      this.failure = failure;
      if (failure instanceof Offline) this.#unanswered = { what: said, key };
      return undefined;
    } finally {
      this.#busy = false;
    }
  }

  /** What is wrong with one field of the request, or with a part of it. */
  errorOf(field: string): string | undefined {
    return this.failure instanceof ApiProblem ? this.failure.errorOf(field) : undefined;
  }
}
