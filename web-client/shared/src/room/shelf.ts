import { get, update } from 'idb-keyval';
import type { Shelf, Waiting } from './outbox';

/** A room's shelf in this browser; only in memory where the browser keeps nothing for us. */
export function roomShelf(room: string): Shelf {
  const name = `outbox ${room}`;
  let here: readonly Waiting[] = [];
  return {
    read: () =>
      get<Waiting[]>(name).then(
        (kept) => kept ?? here,
        () => here
      ),
    change: (change) => {
      here = change(here);
      return update<Waiting[]>(name, (kept) => change(kept ?? [])).catch(() => undefined);
    }
  };
}
