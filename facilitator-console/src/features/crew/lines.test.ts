import { expect, it } from 'vitest';
import { linesOf } from './lines';

const at = '2026-11-24T11:00:00Z';

it('puts notes and changes of the lead in one order, with names that may be gone', () => {
  const lines = linesOf({
    crew: [{ account: 'a', name: 'みくり', part: 'lead' }],
    leads: [
      { sequence: 3, at, account: 'a' },
      { sequence: 4, at, account: 'gone' }
    ],
    contacts: [],
    escalations: [],
    notes: [
      { sequence: 2, at, account: 'a', name: 'みくり', part: 'co', text: '代わります' },
      { sequence: 5, at, account: 'gone', name: null, part: 'scribe', text: null }
    ]
  });
  expect(lines.map(({ who, text }) => [who, text])).toEqual([
    ['副進行 みくり', '代わります'],
    [undefined, 'みくりさんが進行になりました。'],
    [undefined, '名前を消した人さんが進行になりました。'],
    ['記録 名前を消した人', '消えました。']
  ]);
});
