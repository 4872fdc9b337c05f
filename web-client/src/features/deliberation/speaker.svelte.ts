import { newKey } from '@kurumaza/shared/http/key';
import type { LiveRoom } from '@kurumaza/shared/room/liveRoom.svelte';
import { Outbox, type Waiting } from '@kurumaza/shared/room/outbox';
import type { ReactionKind, Statement } from '@kurumaza/shared/room/room';
import { roomShelf } from '@kurumaza/shared/room/shelf';
import { Wishes } from '@kurumaza/shared/room/wishes.svelte';
import { draftOf, keepDraft } from './draft';
import { raiseHand } from './raiseHand';
import { react } from './react';
import { submitStatement } from './submitStatement';

const HAND = 'hand';

/** What the person at this screen does in a room: writes, answers, reacts, raises a hand. */
export class Speaker {
  readonly wishes = new Wishes();
  /** Whom the next words answer. */
  replyTo = $state.raw<Statement>();

  #room: string;
  #live: LiveRoom;
  #outbox: Outbox;
  #draft = $state('');
  #waiting = $state.raw<readonly Waiting[]>([]);

  constructor(room: string, live: LiveRoom) {
    this.#room = room;
    this.#live = live;
    this.#draft = draftOf(room);
    this.#outbox = new Outbox(
      roomShelf(room),
      (waiting) => submitStatement(room, waiting),
      (waiting) => (this.#waiting = waiting)
    );
  }

  /** Follows the room; call it while a component is set up. */
  follow(): void {
    $effect(() => {
      void this.#outbox.open();
      return () => {
        this.#outbox.close();
        this.wishes.close();
      };
    });
    $effect(() => {
      if (this.#live.status === 'live') this.flush();
    });
    $effect(() => {
      const upTo = this.#live.room?.upTo ?? 0;
      this.#outbox.arrived(upTo);
      this.wishes.arrived(upTo);
    });
  }

  flush(): void {
    void this.#outbox.flush();
    void this.wishes.flush();
  }

  /** Sent or to be sent, and not yet in the room: words may come back before the answer to sending. */
  get waiting(): readonly Waiting[] {
    const { state, participant } = this.#live.room!;
    const own = state.statements.filter((statement) => statement.participant === participant);
    return this.#waiting.filter(
      ({ text, after, refusal }) =>
        refusal !== undefined ||
        !own.some((statement) => statement.text === text && statement.sequence > after)
    );
  }

  /** What is being written; it stays on this device until it is said. */
  get draft(): string {
    return this.#draft;
  }

  set draft(text: string) {
    this.#draft = text;
    keepDraft(this.#room, text);
  }

  say(): void {
    void this.#outbox.add(this.draft, this.replyTo?.sequence ?? null);
    this.draft = '';
    this.replyTo = undefined;
  }

  /** Sends a refused one in other words, or as it is: it is then no personal data. */
  sayAnew(refused: Waiting, text: string, notPersonalData?: true): void {
    void this.#outbox.addAnew(refused, text, notPersonalData);
  }

  giveUp({ key }: Waiting): void {
    void this.#outbox.remove(key);
  }

  get handUp(): boolean {
    const { state, participant } = this.#live.room!;
    return this.wishes.valueOf(
      HAND,
      state.hands.some((hand) => hand.participant === participant)
    );
  }

  set handUp(up: boolean) {
    const key = newKey();
    void this.wishes.wish(HAND, up, () => raiseHand(this.#room, up, key));
  }

  hasReacted({ sequence }: Statement, kind: ReactionKind): boolean {
    const known = this.#live.room!.mine.some(
      (one) => one.statement === sequence && one.kind === kind
    );
    return this.wishes.valueOf(`${sequence} ${kind}`, known);
  }

  react({ sequence }: Statement, kind: ReactionKind, on: boolean): void {
    void this.wishes.wish(`${sequence} ${kind}`, on, async () => {
      await react(this.#room, sequence, kind, on);
      return undefined;
    });
  }
}
