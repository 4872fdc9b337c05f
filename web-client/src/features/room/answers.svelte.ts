import { newKey } from '@kurumaza/shared/http/key';
import type { LiveRoom } from '@kurumaza/shared/room/liveRoom.svelte';
import type { Poll } from '@kurumaza/shared/room/polls';
import type { RoomSnapshot, RoomState } from '@kurumaza/shared/room/room';
import { Wishes } from '@kurumaza/shared/room/wishes.svelte';
import { recall, remember } from '@kurumaza/shared/words/remembered';
import { answerPoll } from './answerPoll';
import { sendCheckIn } from './sendCheckIn';
import { sendCheckOut } from './sendCheckOut';

export type CheckOut = NonNullable<RoomSnapshot['given']['checkOut']>;
export type Way = NonNullable<RoomState['checkIns']>[number]['way'];

const CHECK_IN = 'check-in';
const CHECK_OUT = 'check-out';

/** What the person at this screen answers when everybody is asked for something. */
export class Answers {
  readonly #wishes = new Wishes();
  readonly #room: string;
  readonly #live: LiveRoom;
  #put = $state.raw<ReadonlySet<string>>(new Set());

  constructor(live: LiveRoom) {
    this.#live = live;
    this.#room = live.room!.card.id;
    const unsent = recall(this.#unsentName);
    if (unsent) this.checkOut = JSON.parse(unsent) as CheckOut;
  }

  /** Follows the room; call it while a component is set up. */
  follow(): void {
    $effect(() => () => this.#wishes.close());
    $effect(() => {
      if (this.#live.status === 'live') void this.#wishes.flush();
    });
    $effect(() => this.#wishes.arrived(this.#live.room!.upTo));
  }

  /** Why an answer was not taken. */
  get refusal(): string | undefined {
    return this.#wishes.refusal;
  }

  choiceIn({ id }: Poll): number | null {
    return this.#wishes.valueOf(this.#poll(id), this.#live.room!.given.choice);
  }

  choose({ id }: Poll, choice: number): void {
    void this.#wishes.wish(this.#poll(id), choice, () => answerPoll(this.#room, id, choice));
  }

  isChoiceWaiting({ id }: Poll): boolean {
    return this.#wishes.isWaiting(this.#poll(id));
  }

  get way(): Way | undefined {
    const { state, participant } = this.#live.room!;
    const known = state.checkIns?.find((one) => one.participant === participant)?.way;
    return this.#wishes.valueOf(CHECK_IN, known);
  }

  set way(way: Way) {
    const key = newKey();
    void this.#wishes.wish(CHECK_IN, way, () => sendCheckIn(this.#room, way, key));
  }

  get checkOut(): CheckOut | null {
    return this.#wishes.valueOf(CHECK_OUT, this.#live.room!.given.checkOut);
  }

  /** Kept on this device until the server has it. */
  set checkOut(answers: CheckOut) {
    remember(this.#unsentName, JSON.stringify(answers));
    void this.#wishes.wish(CHECK_OUT, answers, async () => {
      await sendCheckOut(this.#room, answers);
      remember(this.#unsentName, '');
      return undefined;
    });
  }

  get isCheckOutWaiting(): boolean {
    return this.#wishes.isWaiting(CHECK_OUT);
  }

  /** Whether something that asks was put away. */
  isPutAway(what: string): boolean {
    return this.#put.has(what) || recall(this.#awayName(what)) === 'yes';
  }

  putAway(what: string): void {
    this.#put = new Set(this.#put).add(what);
    remember(this.#awayName(what), 'yes');
  }

  #poll(id: number): string {
    return `poll ${id}`;
  }

  #awayName(what: string): string {
    return `away.${this.#room}.${what}`;
  }

  get #unsentName(): string {
    return `check-out.${this.#room}`;
  }
}
