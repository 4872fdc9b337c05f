import { ApiProblem } from '../http/problem';
import { applyRoomEvent } from './applyRoomEvent';
import { delayBefore } from './backoff';
import { withEarlier } from './earlier';
import type { EventsPage, Frame, RoomEvent, RoomSnapshot } from './room';
import type { RoomLine, Wire } from './roomLine';

/** joining: nothing is known of the room yet; live: facts come in; lost: trying to come back. */
export type ConnectionStatus = 'joining' | 'live' | 'lost';

/** Who looks at a room, and is told what changed. */
export interface RoomWatcher {
  /** `ahead`: how many milliseconds the server's clock is ahead of ours. */
  entered(room: RoomSnapshot, ahead: number): void;
  changed(room: RoomSnapshot): void;
  presence(here: readonly string[], typing: readonly string[]): void;
  status(status: ConnectionStatus): void;
  /** The server refuses to show the room: there will be no further attempt. */
  refused(problem: ApiProblem): void;
}

/** The server sends at most 2,000 events ahead of what was acknowledged. */
const ACK_AFTER = 5_000;
const ACK_AFTER_EVENTS = 500;
/** The server ends a socket on which nothing comes up for two minutes. */
const HEARTBEAT = 45_000;
/** Statements a page: few where one reads back, as many as there may be where one goes to a place. */
const PAGE = 100;
const LARGEST_PAGE = 1_000;

/**
 * Keeps one room's state as fresh as the server's, whatever happens to the network. Who comes back
 * comes in like one who comes first: snapshot, then the socket from there on.
 */
export class RoomConnection {
  #line: RoomLine;
  #watcher: RoomWatcher;
  #room?: RoomSnapshot;
  #wire?: Wire;
  #visit = 0;
  #attempt = 0;
  #wanted = 0;
  #catchingUp = false;
  #retry?: ReturnType<typeof setTimeout>;
  #ack?: ReturnType<typeof setTimeout>;
  #acknowledged = 0;
  #heartbeat?: ReturnType<typeof setInterval>;
  #reading = Promise.resolve();
  /** What happens while earlier statements are on their way. */
  #heard?: RoomEvent[];

  constructor(line: RoomLine, watcher: RoomWatcher) {
    this.#line = line;
    this.#watcher = watcher;
  }

  /** Comes in, or comes in anew: as another person, or because the network is back. */
  async enter(): Promise<void> {
    const visit = this.#leaveVisit();
    const asked = Date.now();
    try {
      const room = await this.#line.snapshot(this.#known);
      if (visit !== this.#visit) return;
      this.#room = room;
      this.#watcher.entered(room, Date.parse(room.now) - (asked + Date.now()) / 2);
      // Who may not read the talk has nothing to listen to.
      if (room.role === 'outsider') this.#watcher.status('live');
      else this.#open(visit, room.upTo);
    } catch (reason) {
      if (visit === this.#visit) this.#failed(reason);
    }
  }

  /** The network is gone: nothing is tried until `enter`. */
  lose(): void {
    this.#leaveVisit();
    this.#watcher.status('lost');
  }

  leave(): void {
    this.#leaveVisit();
  }

  /** Asks whether the socket has kept silent about something, as one does on waking up. */
  async check(): Promise<void> {
    if (this.#wire && this.#room) await this.#catchUp(this.#room.upTo + 1);
  }

  /** Fetches a page of statements before those that are known, or all back to one of them. */
  readEarlier(sequence?: number): Promise<void> {
    const read = () => this.#readEarlier(sequence);
    return (this.#reading = this.#reading.then(read, read));
  }

  typing(on: boolean): void {
    this.#wire?.send({ typing: on });
  }

  /** From where on statements were read before, and so are wanted again. */
  get #known(): number | undefined {
    return this.#room?.state.statements.length ? this.#room.from : undefined;
  }

  async #readEarlier(sequence?: number): Promise<void> {
    const visit = this.#visit;
    const limit = sequence === undefined ? PAGE : LARGEST_PAGE;
    const to = Math.max(0, sequence ?? this.#room!.from - 1);
    try {
      while (visit === this.#visit && this.#room!.from > to) {
        this.#heard = [];
        const page = await this.#line.earlier(this.#room!.from, limit);
        if (visit === this.#visit) this.#change(withEarlier(this.#room!, page, this.#heard));
      }
    } finally {
      this.#heard = undefined;
    }
  }

  #leaveVisit(): number {
    clearTimeout(this.#retry);
    clearTimeout(this.#ack);
    clearInterval(this.#heartbeat);
    this.#ack = undefined;
    this.#wire?.close();
    this.#wire = undefined;
    this.#wanted = 0;
    this.#catchingUp = false;
    return ++this.#visit;
  }

  #open(visit: number, after: number): void {
    this.#wire = this.#line.open(after, {
      opened: () => {
        this.#attempt = 0;
        this.#acknowledged = after;
        this.#heartbeat = setInterval(() => this.#acknowledge(), HEARTBEAT);
        this.#watcher.status('live');
      },
      received: (frame) => {
        if (visit === this.#visit) this.#receive(frame);
      },
      closed: () => {
        if (visit === this.#visit) this.#comeBack();
      }
    });
  }

  #failed(reason: unknown): void {
    const final = reason instanceof ApiProblem && reason.status < 500 && reason.status !== 429;
    if (final) this.#watcher.refused(reason);
    else this.#comeBack();
  }

  #comeBack(): void {
    this.#leaveVisit();
    this.#watcher.status('lost');
    this.#retry = setTimeout(() => void this.enter(), delayBefore(this.#attempt++));
  }

  #receive(frame: Frame): void {
    if ('events' in frame) this.#advance(frame);
    else if ('reactions' in frame) this.#count(frame.reactions);
    else this.#watcher.presence(frame.here, frame.typing);
  }

  #count(reactions: RoomSnapshot['reactions']): void {
    const room = this.#room!;
    this.#change({ ...room, reactions: { ...room.reactions, ...reactions } });
  }

  #advance(page: EventsPage): void {
    const room = this.#room!;
    if (page.after > room.upTo) void this.#catchUp(page.upTo);
    else if (page.upTo > room.upTo) this.#apply(room, page);
  }

  #apply(room: RoomSnapshot, { upTo, events }: EventsPage): void {
    const news = events.filter(({ sequence }) => sequence > room.upTo);
    this.#heard?.push(...news);
    this.#change({ ...room, upTo, state: news.reduce(applyRoomEvent, room.state) });
    if (upTo - this.#acknowledged >= ACK_AFTER_EVENTS) this.#acknowledge();
    else this.#ack ??= setTimeout(() => this.#acknowledge(), ACK_AFTER);
  }

  #acknowledge(): void {
    clearTimeout(this.#ack);
    this.#ack = undefined;
    this.#acknowledged = this.#room!.upTo;
    this.#wire?.send({ ack: this.#acknowledged });
  }

  #change(room: RoomSnapshot): void {
    this.#room = room;
    this.#watcher.changed(room);
  }

  /** Fetches what the socket did not bring, up to `wanted` or the end of the log. */
  async #catchUp(wanted: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, wanted);
    if (this.#catchingUp) return;
    const visit = this.#visit;
    this.#catchingUp = true;
    try {
      while (visit === this.#visit && this.#room!.upTo < this.#wanted) {
        const page = await this.#line.events(this.#room!.upTo);
        if (visit !== this.#visit) return;
        if (page.upTo <= this.#room!.upTo) break;
        this.#advance(page);
      }
      this.#catchingUp = false;
    } catch {
      if (visit === this.#visit) this.#comeBack();
    }
  }
}
