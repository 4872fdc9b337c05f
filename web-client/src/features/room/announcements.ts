import { nameOf } from '@kurumaza/shared/room/people';
import type { RoomSnapshot, Statement } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';
import { isInvited } from './invited';

const GROUP = 4_000;
const READ_OUT = 3;
const STAYS = 20_000;

/**
 * What happens in a room, as sentences for those who hear it: gathered for a few seconds, so that a
 * lively talk does not interrupt itself.
 */
export class Announcements {
  #say: (text: string) => void;
  #room: RoomSnapshot;
  #voices: Statement[] = [];
  #facts: string[] = [];
  /** What stands in the live region now. */
  #said: Statement[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  #silence?: ReturnType<typeof setTimeout>;

  constructor(room: RoomSnapshot, say: (text: string) => void) {
    this.#room = room;
    this.#say = say;
  }

  /** The room is now like this. */
  follow(room: RoomSnapshot): void {
    const before = this.#room;
    this.#room = room;
    if (room === before) return;
    if (!this.#said.every((one) => this.#stillSays(one))) this.#fallSilent();
    this.#facts.push(...factsBetween(before, room));
    this.#voices.push(...newVoices(before, room));
    if (this.#facts.length || this.#voices.length) {
      this.#timer ??= setTimeout(() => this.#announce(), GROUP);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
  }

  #announce(): void {
    this.#timer = undefined;
    clearTimeout(this.#silence);
    this.#voices = this.#voices.filter((one) => this.#stillSays(one));
    this.#say([...this.#facts, ...this.#voicesInWords()].join(' '));
    this.#said = this.#voices;
    this.#facts = [];
    this.#voices = [];
    this.#silence = setTimeout(() => this.#fallSilent(), STAYS);
  }

  /** Words that were hidden or changed stand nowhere any more. */
  #stillSays({ sequence, text }: Statement): boolean {
    const now = this.#room.state.statements.find((one) => one.sequence === sequence);
    return now?.status === 'shown' && now.text === text;
  }

  #fallSilent(): void {
    clearTimeout(this.#silence);
    this.#said = [];
    this.#say('');
  }

  #voicesInWords(): string[] {
    if (this.#voices.length > READ_OUT) {
      return [m.room_heard_many({ count: this.#voices.length })];
    }
    return this.#voices.map(({ participant, text }) =>
      m.room_heard({ name: nameOf(this.#room.state, participant), text: text ?? '' })
    );
  }
}

/** What was read of the past is no news. */
function newVoices(before: RoomSnapshot, { state, participant }: RoomSnapshot): Statement[] {
  const known = new Set(before.state.statements.map(({ sequence }) => sequence));
  return state.statements.filter(
    (one) =>
      one.sequence >= before.from &&
      !known.has(one.sequence) &&
      one.participant !== participant &&
      one.status === 'shown'
  );
}

function factsBetween({ state: before }: RoomSnapshot, { state, participant }: RoomSnapshot) {
  const facts: string[] = [];
  const phase = state.phase && state.agenda[state.phase.index];
  if (phase && state.phase!.startedAt !== before.phase?.startedAt) {
    facts.push(m.room_phase_started({ title: phase.title, question: phase.question }));
  } else if (phase && state.phase!.endsAt !== before.phase?.endsAt) {
    facts.push(m.room_phase_extended());
  }
  if (before.writers !== null && state.writers === null) facts.push(m.room_revealed());
  if (before.agenda.length && !sameAgenda(before, state)) facts.push(m.room_agenda_changed());
  if (state.floor !== before.floor && state.floor) facts.push(turn(state.floor, participant));
  if (before.round && !state.round && state.phase?.startedAt === before.phase?.startedAt) {
    facts.push(m.room_round_ended());
  }
  const asked = new Set(before.confirmations?.map((one) => one.asked));
  if (state.confirmations?.some((one) => !one.counts && !asked.has(one.asked))) {
    facts.push(m.room_confirm());
  }
  if (isInvited({ participant, state }) && !isInvited({ participant, state: before })) {
    facts.push(m.room_invited(), m.room_invited_note());
  }
  const { summary } = state;
  if (
    summary &&
    summary.sequence !== before.summary?.sequence &&
    summary.participant !== participant
  ) {
    facts.push(m.tables_summary_told({ name: nameOf(state, summary.participant) }));
  }
  facts.push(...pollFacts(before.polls, state.polls));
  if (state.status !== before.status && state.status === 'closed') facts.push(m.room_closed());
  if (state.cancelledReason !== before.cancelledReason && state.cancelledReason) {
    facts.push(m.room_cancelled({ reason: state.cancelledReason }));
  }
  return facts;

  function turn(floor: string, self: string | null): string {
    return floor === self ? m.room_your_turn() : m.room_turn({ name: nameOf(state, floor) });
  }
}

function pollFacts(before: RoomSnapshot['state']['polls'] = [], polls = before): string[] {
  return polls.flatMap(({ id, question, choices, closedAt }) => {
    const known = before.find((one) => one.id === id);
    if (!known && !closedAt) return m.room_poll_opened({ question, choices: choices.join('、') });
    return known && !known.closedAt && closedAt ? m.room_poll_closed({ question }) : [];
  });
}

function sameAgenda({ agenda }: RoomSnapshot['state'], other: RoomSnapshot['state']): boolean {
  return agenda === other.agenda || JSON.stringify(agenda) === JSON.stringify(other.agenda);
}
