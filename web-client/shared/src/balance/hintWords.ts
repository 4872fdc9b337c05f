import { nameOf } from '../room/people';
import type { Hint, RoomState } from '../room/room';
import { m, time } from '../words';
import type { Figures, HintKind } from './signal';

/** What each kind of hint is called where hints are counted, as after a talk. */
export const hintName: Record<HintKind, () => string> = {
  dominant: m.balance_dominant,
  silence: m.balance_silence,
  question: m.balance_question,
  'one-sided': m.balance_one_sided
};

/** What became of a hint, in a word. */
export const outcomeName: Record<NonNullable<Hint['outcome']>, () => string> = {
  taken: m.balance_taken,
  dismissed: m.balance_dismissed,
  passed: m.balance_passed
};

/** What a hint says: what is noticed, of whom or what. Without figures, what is lasting of it. */
export function headline(
  room: RoomState,
  { kind, participant, statement }: Pick<Hint, 'kind' | 'participant' | 'statement'>,
  figures?: Figures
): string {
  const name = nameOf(room, participant ?? authorOf(room, statement));
  switch (kind) {
    case 'dominant':
      return m.balance_dominant_person({ name });
    case 'silence':
      return figures
        ? m.balance_silence_minutes({ name, minutes: figures.minutes })
        : m.balance_silence_person({ name });
    case 'question':
      return m.balance_question_person({ name });
    case 'one-sided':
      return m.balance_one_sided();
  }
}

/** Why the hint is given, in a sentence. */
export function reason(
  room: RoomState,
  { kind, participant, statement }: Pick<Hint, 'kind' | 'participant' | 'statement'>,
  { minutes, statements = 0, of = 0, characterShare = 0 }: Figures
): string {
  switch (kind) {
    case 'dominant':
      return m.balance_dominant_reason({
        minutes,
        statements,
        of,
        percent: Math.round(characterShare * 100)
      });
    case 'silence': {
      const last = room.statements.findLast((one) => one.participant === participant);
      return last
        ? m.balance_silence_reason({ time: time(last.at) })
        : m.balance_silence_never_reason();
    }
    case 'question':
      return m.balance_question_reason({ number: statement ?? 0, minutes, statements });
    case 'one-sided':
      return m.balance_one_sided_reason({ of, statements });
  }
}

function authorOf(room: RoomState, statement: number | null): string | null {
  return room.statements.find(({ sequence }) => sequence === statement)?.participant ?? null;
}
