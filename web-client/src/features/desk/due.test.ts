import { describe, expect, it } from 'vitest';
import { byDue, linkOf, whenDue } from './due';
import type { DeskItem } from './readDesk';

const NOW = new Date('2026-12-15T03:00:00Z');

const item = (due: string, kind: DeskItem['kind'] = 'answer'): DeskItem => ({
  kind,
  topic: 't',
  question: due,
  due,
  overdue: false,
  count: 1,
  waiting: false
});

describe('what needs me', () => {
  it('is told by the calendar in Japan', () => {
    expect(
      ['2026-12-14', '2026-12-15', '2026-12-21', '2026-12-22'].map((due) => whenDue({ due }, NOW))
    ).toEqual(['late', 'today', 'week', 'later']);
    const evening = new Date('2026-12-15T15:30:00Z'); // the 16th in Japan
    expect(whenDue({ due: '2026-12-15' }, evening)).toBe('late');
  });

  it('is sorted by its date alone, without empty groups', () => {
    const groups = byDue([item('2027-01-29'), item('2026-12-20'), item('2026-12-11')], NOW);
    expect(groups.map(({ when, items }) => [when, items[0]?.due])).toEqual([
      ['late', '2026-12-11'],
      ['week', '2026-12-20'],
      ['later', '2027-01-29']
    ]);
  });

  it('leads to where it is done', () => {
    expect(linkOf(item('2026-12-15', 'review'))).toBe('/desk/topics/t/outcome');
    expect(linkOf(item('2026-12-15', 'conclude'))).toBe('/desk/topics/t');
  });
});
