import { minutesSince, type Voice } from '@kurumaza/shared/balance/voices';
import type { RoomState } from '@kurumaza/shared/room/room';
import type { Seat } from '@kurumaza/shared/ui/ring/seat';
import { m } from '@kurumaza/shared/words';

/** A silence is worth a figure from here on. */
export const QUIET_MINUTES = 5;

/** Leaves the names round the ring their place. */
const LONGEST_BAR = 0.6;
const LONGEST_NAME = 7;

interface Looking {
  readonly now: Date;
  readonly here: ReadonlySet<string>;
  readonly typing: ReadonlySet<string>;
  /** The participant at this screen, if seated. */
  readonly you: string | null;
}

/** A seat, and who sits there. */
export interface PersonSeat extends Seat {
  readonly participant: string;
  readonly fullName: string;
}

/** The people of a room as seats of the ring, in the order of their arrival. */
export function seatsOf(room: RoomState, voices: readonly Voice[], looking: Looking): PersonSeat[] {
  const { here, typing, you } = looking;
  const hands = new Set(room.hands.map(({ participant }) => participant));
  return voices.map((voice) => {
    const { participant, nickname, spoke } = voice.person;
    const fullName = nickname ?? m.common_no_name();
    return {
      participant,
      fullName,
      state: spoke ? 'spoken' : here.has(participant) ? 'silent' : 'away',
      name: short(fullName),
      speaking: room.floor === participant || typing.has(participant),
      you: participant === you,
      hand: hands.has(participant),
      share: voice.length * LONGEST_BAR,
      remark: remarkOf(room, voice, looking)
    };
  });
}

function short(name: string): string {
  const characters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  if (characters.length <= LONGEST_NAME) return name;
  return `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

function remarkOf(room: RoomState, voice: Voice, { now }: Looking): string | undefined {
  if (voice.person.role === 'facilitator') return m.console_talk_facilitator();
  const minutes = silenceOf(room, voice, now);
  return minutes >= QUIET_MINUTES ? m.console_minutes({ minutes }) : undefined;
}

/** Whole minutes for which a resident has said nothing; 0 once the talk is over. */
export function silenceOf({ status }: RoomState, { silentSince }: Voice, now: Date): number {
  return silentSince && status === 'open' ? minutesSince(silentSince, now) : 0;
}
