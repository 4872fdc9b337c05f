import type { AnswerKind } from '@kurumaza/shared/answer/answer';
import { daysUntil } from '@kurumaza/shared/words';
import type { RoomCard } from '@kurumaza/shared/room/room';
import type { TopicCard } from '@kurumaza/shared/topic/topic';
import type { NewAnswer } from './readHome';

const LATE_START = 3_600_000;
const WEEK = 7;

/** The questions by what a person can do with them. */
export interface Questions {
  /** Where one can speak now: it stands in the ring. */
  readonly first: TopicCard | undefined;
  readonly others: readonly TopicCard[];
  /** Asked and talked about; the owner owes an answer. Late ones first. */
  readonly waiting: readonly TopicCard[];
  readonly ended: readonly TopicCard[];
}

export function arrange(topics: readonly TopicCard[]): Questions {
  const at = (...steps: TopicCard['step'][]) =>
    topics.filter(({ state, step }) => state === 'open' && steps.includes(step));
  const [first, ...others] = [...at('talk'), ...at('ask')];
  const waiting = at('summarise', 'answer').sort((a, b) => Number(b.overdue) - Number(a.overdue));
  const known = new Set([first, ...others, ...waiting]);
  return { first, others, waiting, ended: topics.filter((topic) => !known.has(topic)) };
}

/** Rooms that one can enter or put in a calendar: open ones first, then those of the next days. */
export function meetings(
  rooms: readonly RoomCard[],
  now = new Date()
): { week: RoomCard[]; later: RoomCard[] } {
  const open = rooms.filter(({ status }) => status === 'open');
  const coming = rooms.filter((room) => room.status === 'scheduled' && !isMissed(room, now));
  const isNear = ({ startsAt }: RoomCard) => daysUntil(startsAt, now) < WEEK;
  return {
    week: [...open, ...coming.filter(isNear)],
    later: coming.filter((room) => !isNear(room))
  };
}

function isMissed({ startsAt, minutes }: RoomCard, now: Date): boolean {
  return Date.parse(startsAt) + minutes * 60_000 + LATE_START < now.getTime();
}

const KINDS: AnswerKind[] = ['accepted', 'partly', 'under-study', 'declined'];

/** The newest answer of each kind: what changed, and just as plainly what did not. */
export function oneOfEachKind(answers: readonly NewAnswer[]): NewAnswer[] {
  return KINDS.flatMap((kind) => answers.find(({ answer }) => answer.kind === kind) ?? []);
}
