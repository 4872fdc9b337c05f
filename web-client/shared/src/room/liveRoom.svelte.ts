import type { ApiProblem } from '../http/problem';
import { now } from '../ui/now.svelte';
import type { RoomSnapshot } from './room';
import { RoomConnection, type ConnectionStatus } from './roomConnection';
import { roomLine, type RoomLine } from './roomLine';

/** A room that keeps itself fresh while it is being looked at; components follow what they read. */
export class LiveRoom {
  room = $state.raw<RoomSnapshot>();
  /** Participants present, and those of them who are writing. */
  here = $state.raw<readonly string[]>([]);
  typing = $state.raw<readonly string[]>([]);
  status = $state<ConnectionStatus>('joining');
  /** Why the server does not show the room. */
  problem = $state.raw<ApiProblem>();

  #ahead = $state(0);
  #connection: RoomConnection;

  constructor(id: string, line: RoomLine = roomLine(id)) {
    this.#connection = new RoomConnection(line, {
      entered: (room, ahead) => {
        this.problem = undefined;
        this.#ahead = ahead;
        this.room = room;
      },
      changed: (room) => (this.room = room),
      presence: (here, typing) => {
        this.here = here;
        this.typing = typing;
      },
      status: (status) => {
        this.status = status;
        if (status !== 'live') this.here = this.typing = [];
      },
      refused: (problem) => (this.problem = problem)
    });
  }

  /** Comes in; gives what leaves again. */
  connect(): () => void {
    const online = () => void this.enter();
    const offline = () => this.#connection.lose();
    const visible = () => {
      if (document.visibilityState === 'visible') void this.#connection.check();
    };
    addEventListener('online', online);
    addEventListener('offline', offline);
    document.addEventListener('visibilitychange', visible);
    void this.enter();
    return () => {
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', visible);
      this.#connection.leave();
    };
  }

  /** Comes in anew, as one must after joining: others may see more, and one's own words come back. */
  enter(): Promise<void> {
    return this.#connection.enter();
  }

  /** Reads statements before those that are known, on until the one with this sequence is. */
  readEarlier(sequence?: number): Promise<void> {
    return this.#connection.readEarlier(sequence);
  }

  /** Tells the others that the person here is writing, or no longer. */
  writes(on: boolean): void {
    this.#connection.typing(on);
  }

  /** The present time by the server's clock; read in a component, it goes on each second. */
  now(): Date {
    return new Date(now().getTime() + this.#ahead);
  }

  /** An instant of the server's clock as this device's clock will show it. */
  onThisClock(instant: string): Date {
    return new Date(Date.parse(instant) - this.#ahead);
  }
}
