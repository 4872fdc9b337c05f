const REPEAT = 3_000;
const PAUSE = 5_000;

/** Says that somebody is writing, not more often than needed, and that they no longer are. */
export class Typing {
  #tell: (on: boolean) => void;
  #told = -Infinity;
  #pause?: ReturnType<typeof setTimeout>;

  constructor(tell: (on: boolean) => void) {
    this.#tell = tell;
  }

  goOn(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.stop(), PAUSE);
    const now = Date.now();
    if (now - this.#told < REPEAT) return;
    this.#told = now;
    this.#tell(true);
  }

  stop(): void {
    clearTimeout(this.#pause);
    if (this.#told < 0) return;
    this.#told = -Infinity;
    this.#tell(false);
  }
}
