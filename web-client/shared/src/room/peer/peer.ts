import { Offline } from '../../http/problem';
import { applyRoomEvent, emptyRoom } from '../applyRoomEvent';
import type {
  EarlierStatements,
  EventsPage,
  Frame,
  RoomEvent,
  RoomSnapshot,
  RoomState,
  Signal,
  Statement
} from '../room';
import type { RoomLine, Wire, WireListener } from '../roomLine';

const AT = '2026-11-24T11:00:00Z';

type Fact = RoomEvent extends infer E
  ? E extends RoomEvent
    ? Omit<E, 'sequence' | 'at'>
    : never
  : never;

/** A server with one room, in memory: a log, its pages, and the sockets that follow it. */
export class Peer implements RoomLine {
  readonly log: RoomEvent[] = [];
  readonly signals: Signal[] = [];
  readonly wires: { after: number; listener: WireListener }[] = [];
  reactions: RoomSnapshot['reactions'] = {};
  reachable = true;
  pageSize = 500;
  /** How many statements a snapshot has. */
  newest = Infinity;
  snapshots = 0;
  pages = 0;

  /** Something happens; those who listen hear of it. */
  happen(...facts: Fact[]): void {
    const after = this.log.length;
    this.happenUnheard(...facts);
    this.tell(this.page(after));
  }

  /** Something happens, and its frame gets lost. */
  happenUnheard(...facts: Fact[]): void {
    for (const fact of facts) {
      this.log.push({ sequence: this.log.length + 1, at: AT, ...fact } as RoomEvent);
    }
  }

  tell(frame: Frame): void {
    for (const { listener } of this.wires) listener.received(frame);
  }

  hangUp(): void {
    for (const { listener } of this.wires.splice(0)) listener.closed();
  }

  page(after: number, size = this.log.length): EventsPage {
    const events = this.log.slice(after, after + size);
    return { after, upTo: after + events.length, events };
  }

  async snapshot(from = Infinity): Promise<RoomSnapshot> {
    this.snapshots += 1;
    if (!this.reachable) throw new Offline();
    const state = this.#state();
    const known = state.statements.filter(({ sequence }) => sequence >= from).length;
    const page = stretch(state.statements, Math.max(known, this.newest));
    return {
      card: {
        id: 'r',
        topic: 't',
        topicQuestion: 'q',
        title: 'room',
        place: 'online',
        startsAt: AT,
        minutes: 60,
        status: 'open',
        cancelledReason: null,
        people: 0,
        facilitators: [],
        admission: { kind: 'open', seats: null, graceMinutes: null, readers: 'everyone' },
        waiting: 0
      },
      role: 'resident',
      part: null,
      participant: 'me',
      statementLimit: 200,
      upTo: this.log.length,
      now: new Date().toISOString(),
      state: { ...state, statements: page.statements },
      from: page.from,
      earlier: page.earlier,
      reactions: this.reactions,
      mine: [],
      given: { choice: null, checkOut: null }
    };
  }

  async earlier(before: number, limit: number): Promise<EarlierStatements> {
    if (!this.reachable) throw new Offline();
    const said = this.#state().statements.filter(({ sequence }) => sequence < before);
    return { upTo: this.log.length, ...stretch(said, limit), reactions: {} };
  }

  #state(): RoomState {
    return this.log.reduce(applyRoomEvent, emptyRoom('residents'));
  }

  async events(after: number): Promise<EventsPage> {
    this.pages += 1;
    if (!this.reachable) throw new Offline();
    return this.page(after, this.pageSize);
  }

  open(after: number, listener: WireListener): Wire {
    const wire = { after, listener };
    queueMicrotask(() => {
      if (!this.reachable) return listener.closed();
      this.wires.push(wire);
      listener.opened();
      if (this.log.length > after) listener.received(this.page(after));
    });
    return {
      send: (signal) => this.signals.push(signal),
      close: () => {
        this.wires.splice(0, this.wires.length, ...this.wires.filter((one) => one !== wire));
      }
    };
  }
}

function stretch(said: Statement[], most: number) {
  const earlier = Math.max(0, said.length - most);
  return { statements: said.slice(earlier), from: earlier && said[earlier]!.sequence, earlier };
}

export function said(text: string, participant = 'someone'): Fact {
  return { kind: 'StatementSubmitted', participant, text, replyTo: null };
}
