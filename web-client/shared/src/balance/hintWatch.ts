import { newKey } from '../http/key';
import { Attendance } from './attendance';
import { changeOf, signals } from './hints';
import { settleHint, showHint } from './keepHints';
import type { Look, Signal } from './signal';

/** How long nothing is sent twice: until its event has come, or the server may take it. */
const AGAIN = 30_000;

/**
 * Watches one room for those who run it: notices what hints could be about, and has the server
 * record which appear and which pass. The hints themselves come back with the room's state, the same
 * on every screen.
 */
export class HintWatch {
  readonly attendance = new Attendance();
  #room: string;
  #sent = new Map<string, number>();

  constructor(room: string) {
    this.#room = room;
  }

  /** The room is now like this; gives what hints could be about. */
  follow(look: Omit<Look, 'backSince' | 'here'> & { here: readonly string[] }): Signal[] {
    const now = look.now.getTime();
    this.attendance.follow(look.here, now);
    const { backSince } = this.attendance;
    const found = signals({ ...look, here: this.attendance.here(now), backSince });
    const { show, passed } = changeOf(look.room, look.now, found);
    if (show) {
      const { kind, participant, statement } = show;
      this.#once(`${kind} ${participant} ${statement}`, now, (key) =>
        showHint(this.#room, show, key)
      );
    }
    for (const id of passed) {
      this.#once(`${id}`, now, (key) => settleHint(this.#room, id, 'passed', key));
    }
    return found;
  }

  /** What is refused is left: a hint is no matter to be told of. */
  #once(what: string, now: number, send: (key: string) => Promise<unknown>): void {
    if (now - (this.#sent.get(what) ?? -Infinity) < AGAIN) return;
    this.#sent.set(what, now);
    send(newKey()).catch(() => undefined);
  }
}
