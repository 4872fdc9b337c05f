import { expect, it } from 'vitest';
import { planOf, settingsOf } from './plan';
import { smallTalk } from './templates';

it('shows settings as one writes them, and writes the same settings', () => {
  const settings = {
    title: '夜の部屋',
    place: '市民会館',
    startsAt: '2026-12-31T15:30:00.000Z',
    agenda: smallTalk.agenda(),
    crew: { '6f1c2b1e-0d6a-4c52-9a35-000000000001': 'lead' as const },
    statementLimit: 500,
    admission: { kind: 'seats', seats: 12, graceMinutes: 10, readers: 'everyone' } as const
  };
  expect(planOf(settings)).toMatchObject({ day: '2027-01-01', time: '00:30' });
  expect(settingsOf(planOf(settings))).toEqual(settings);
});
