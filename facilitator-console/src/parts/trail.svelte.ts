/** Something that was done, and how to undo it. */
export interface Deed {
  readonly text: string;
  readonly undo: (key: string) => Promise<unknown>;
}

/** What was done at this screen, the last first in line to be undone. */
export class Trail {
  #deeds = $state.raw<readonly Deed[]>([]);

  get last(): Deed | undefined {
    return this.#deeds.at(-1);
  }

  did(deed: Deed): void {
    this.#deeds = [...this.#deeds.slice(-19), deed];
  }

  /** It is undone, or has lost its meaning. */
  drop(deed: Deed): void {
    this.#deeds = this.#deeds.filter((one) => one !== deed);
  }
}
