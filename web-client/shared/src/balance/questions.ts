import type { Statement } from '../room/room';
import { answered } from './replies';
import { residentsOf } from './residents';
import { minutes, type Look, type Signal } from './signal';
import { minutesSince } from './voices';
import { isQuestion, replies, termsOf } from './words';

/** A question has so many minutes and statements of others before a hint begins. */
const MINUTES = 3;
const STATEMENTS = 3;
/** In the first so many statements of others an answer is looked for that doesn't say it is one. */
const NEXT = 5;
/** An older question is the talk's past. */
const NEWEST = 12;
const STAYS = 20;

/**
 * Residents' questions that nobody took up: nobody else replied, and none of the next five
 * statements of others has a word of it. A question without such words is left out: whether it was
 * answered can't be known. A hint begins after 3 minutes and 3 statements of others.
 */
export function questions({ room, now }: Look): Signal[] {
  const replied = answered(room);
  const residents = residentsOf(room);
  const shown = room.statements.filter(({ status }) => status === 'shown');
  const since = now.getTime() - minutes(STAYS);
  return shown
    .filter(
      ({ sequence, participant, at, text }) =>
        residents.has(participant) &&
        Date.parse(at) >= since &&
        !replied.has(sequence) &&
        isQuestion(text ?? '')
    )
    .flatMap((question) => {
      const after = shown.filter(
        ({ sequence, participant }) =>
          sequence > question.sequence && participant !== question.participant
      );
      if (isTakenUp(question, after.slice(0, NEXT))) return [];
      const old = minutesSince(question.at, now);
      return {
        kind: 'question' as const,
        participant: null,
        statement: question.sequence,
        begins: old >= MINUTES && old < NEWEST && after.length >= STATEMENTS,
        holds: true,
        figures: { minutes: old, statements: after.length }
      };
    });
}

function isTakenUp(question: Statement, next: readonly Statement[]): boolean {
  const terms = [...termsOf(question.text ?? '')];
  if (!terms.length) return true;
  return next.some(({ text }) => {
    if (replies(text ?? '')) return true;
    const words = (text ?? '').normalize('NFKC').toLowerCase();
    return terms.some((term) => words.includes(term));
  });
}
