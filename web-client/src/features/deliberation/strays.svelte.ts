import { Outbox, type Waiting } from '@kurumaza/shared/room/outbox';
import { roomShelf } from '@kurumaza/shared/room/shelf';
import { submitStatement } from './submitStatement';

/** Words on their way to a seat that their author has left. */
export interface Stray {
  readonly room: string;
  readonly waiting: Waiting;
}

/**
 * What was written at other seats of the same gathering and has not been said: it is still sent to
 * where it was written, and comes back to its author where it is refused there.
 */
export class Strays {
  #boxes = new Map<string, Outbox>();
  #all = $state.raw<ReadonlyMap<string, readonly Waiting[]>>(new Map());

  /** Looks after these rooms; call it while a component is set up. */
  follow(rooms: () => readonly string[]): void {
    $effect(() => {
      for (const room of rooms()) this.#open(room);
    });
    $effect(() => () => {
      for (const box of this.#boxes.values()) box.close();
    });
  }

  get all(): readonly Stray[] {
    return [...this.#all].flatMap(([room, waiting]) =>
      waiting
        .filter(({ sequence }) => sequence === undefined)
        .map((one) => ({ room, waiting: one }))
    );
  }

  flush(): void {
    for (const box of this.#boxes.values()) void box.flush();
  }

  drop({ room, waiting }: Stray): void {
    void this.#boxes.get(room)?.remove(waiting.key);
  }

  #open(room: string): void {
    if (this.#boxes.has(room)) return;
    const box = new Outbox(
      roomShelf(room),
      (waiting) => submitStatement(room, waiting),
      (waiting) => (this.#all = new Map(this.#all).set(room, waiting))
    );
    this.#boxes.set(room, box);
    void box.open();
  }
}
