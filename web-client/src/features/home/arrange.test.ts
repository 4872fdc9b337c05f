import type { RoomCard } from '@kurumaza/shared/room/room';
import type { TopicCard } from '@kurumaza/shared/topic/topic';
import { describe, expect, it } from 'vitest';
import { arrange, meetings, oneOfEachKind } from './arrange';
import type { NewAnswer } from './readHome';

const topic = (id: string, changes: Partial<TopicCard>) =>
  ({ id, state: 'open', step: 'talk', overdue: false, ...changes }) as TopicCard;
const ids = (those: readonly { id: string }[]) => those.map(({ id }) => id).join();

describe('the questions', () => {
  it('begin with one where one can speak now', () => {
    const { first, others } = arrange([
      topic('soon', { step: 'ask' }),
      topic('now', {}),
      topic('too', {})
    ]);
    expect([first?.id, ids(others)]).toEqual(['now', 'too,soon']);
  });

  it('tell late answers first, and ended questions apart', () => {
    const { first, waiting, ended } = arrange([
      topic('summing', { step: 'summarise' }),
      topic('late', { step: 'answer', overdue: true }),
      topic('answered', { step: 'follow-up' }),
      topic('stopped', { state: 'abandoned', step: 'follow-up' })
    ]);
    expect([first, ids(waiting), ids(ended)]).toEqual([
      undefined,
      'late,summing',
      'answered,stopped'
    ]);
  });
});

describe('the meetings', () => {
  const now = new Date('2026-11-24T11:00:00Z');
  const room = (id: string, startsAt: string, status: RoomCard['status'] = 'scheduled') =>
    ({ id, startsAt, status, minutes: 60 }) as RoomCard;

  it('are those of this week, open ones first', () => {
    const { week, later } = meetings(
      [
        room('tomorrow', '2026-11-25T10:00:00Z'),
        room('open', '2026-11-24T10:30:00Z', 'open'),
        room('in a week', '2026-12-01T10:00:00Z'),
        room('over', '2026-11-23T10:00:00Z', 'closed'),
        room('never opened', '2026-11-24T08:00:00Z')
      ],
      now
    );
    expect([ids(week), ids(later)]).toEqual(['open,tomorrow', 'in a week']);
  });
});

it('shows the newest answer of each kind, refusals too', () => {
  const given = ['declined 1', 'accepted 2', 'declined 3', 'accepted 4'].map((findingText) => ({
    findingText,
    answer: { kind: findingText.split(' ')[0] }
  })) as NewAnswer[];
  const shown = oneOfEachKind(given).map(({ findingText }) => findingText);
  expect(shown).toEqual(['accepted 2', 'declined 1']);
});
