import type { Topic } from '@kurumaza/shared/topic/topic';
import { expect, it } from 'vitest';
import { promiseOf } from './promise';

const now = new Date('2026-11-24T03:00:00Z');

const steps = (changes: Partial<Topic['card']>) => {
  const card = {
    participationStarts: '2026-11-02',
    participationEnds: '2026-12-06',
    answerDue: '2027-01-29',
    step: 'talk',
    overdue: false,
    outcome: false,
    ...changes
  };
  return promiseOf(
    {
      card,
      rooms: [{ status: 'closed' }, { status: 'scheduled' }, { status: 'cancelled' }]
    } as Topic,
    '富山県 こども支援課',
    now
  );
};
const states = (changes: Partial<Topic['card']>) => steps(changes).map(({ state }) => state);

it('marks the step of today', () => {
  expect(states({})).toEqual(['done', 'now', 'next', 'next', 'next']);
  expect(states({ step: 'ask' })).toEqual(['now', 'next', 'next', 'next', 'next']);
  expect(states({ step: 'follow-up' })).toEqual(['done', 'done', 'done', 'done', 'now']);
});

it('says who does what by when', () => {
  const details = steps({}).map(({ detail }) => detail);
  expect(details[0]).toBe('11月2日に始めました');
  expect(details[1]).toBe('12月6日まで。車座は2回');
  expect(details[3]).toContain('2027年1月29日(金)まで');
});

it('says that an answer is late', () => {
  const late = steps({ step: 'answer', answerDue: '2026-11-20', overdue: true, outcome: true });
  expect(late.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'late', 'next']);
  expect(late[3]!.detail).toContain('おくれています');
});
