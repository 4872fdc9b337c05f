import type { AnswerKind } from '@kurumaza/shared/answer/answer';
import { describe, expect, it } from 'vitest';
import { agreements, anchorOf, essenceOf, lastAnswer } from './essence';
import type { Outcome } from './readOutcome';

const finding = (sequence: number, kind?: AnswerKind, answeredAt = '2027-01-26T15:30:00Z') => ({
  finding: { room: 'r', sequence },
  text: `${sequence}番目に分かったこと`,
  agreement: kind === 'declined' ? 'split' : 'agreed',
  answer: kind ? { kind, text: `${kind}の一文。その続き。`, answeredAt } : null
});

const outcome = (findings: unknown[], title = '題') =>
  ({ title, question: '問い', answerDue: '2027-01-29', findings }) as Outcome;

describe('the essence of an outcome', () => {
  it('is the first thing that changes, in a sentence', () => {
    const essence = essenceOf(
      outcome([finding(1, 'declined'), finding(2, 'partly'), finding(3, 'accepted')])
    );
    expect(essence.headline).toBe('partlyの一文。');
    expect(essence.changes.map(anchorOf)).toEqual(['f-r-3']);
    expect(essence.declined.map(anchorOf)).toEqual(['f-r-1']);
  });

  it('is a refusal where nothing changes', () => {
    const essence = essenceOf(outcome([finding(1), finding(2, 'declined')]));
    expect([essence.headline, essence.declined.length, essence.unanswered]).toEqual([
      'declinedの一文。',
      0,
      1
    ]);
  });

  it('is what was found while nobody has answered', () => {
    expect(essenceOf(outcome([finding(1)])).headline).toBe('題');
    expect(essenceOf(outcome([finding(1)], '問い')).headline).toBe('1番目に分かったこと');
  });
});

it('counts the days to the promise by the calendar in Japan', () => {
  expect(lastAnswer(outcome([finding(1, 'partly'), finding(2)]))).toEqual({
    at: '2027-01-26T15:30:00Z',
    early: 2
  });
  const late = outcome([finding(1, 'partly', '2027-01-30T01:00:00Z')]);
  expect(lastAnswer(late)).toMatchObject({ early: -1 });
  expect(lastAnswer(outcome([finding(1)]))).toBeUndefined();
});

it('counts how far people agreed', () => {
  const { findings } = outcome([finding(1), finding(2, 'declined')]);
  expect(agreements(findings).map(({ count }) => count)).toEqual([1, 1, 0]);
});
