import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Person } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { leftOver, named, resized, seat } from './seating';

const person = (participant: string, role: Person['role'] = 'resident'): Person => ({
  participant,
  nickname: participant,
  role,
  spoke: false
});
const tables = [
  { name: '雪', people: ['a', 'b'] },
  { name: '', people: ['c'] }
];

describe('seats at tables', () => {
  it('change one person at a time', () => {
    expect(seat(tables, 'a', 1).map(({ people }) => people)).toEqual([['b'], ['c', 'a']]);
    expect(seat(tables, 'c', undefined).map(({ people }) => people)).toEqual([['a', 'b'], []]);
  });

  it('keep who sits there when a table gets a name or their number changes', () => {
    expect(named(tables, 1, '夜')[1]).toEqual({ name: '夜', people: ['c'] });
    expect(resized(tables, 3).map(({ people }) => people.length)).toEqual([2, 1, 0]);
    expect(resized(tables, 1)).toEqual([tables[0]]);
  });

  it('are not yet given to residents at no table', () => {
    const people = [person('a'), person('d'), person('lead', 'facilitator')];
    expect(leftOver({ ...emptyRoom('facilitators'), people }, tables)).toEqual(['d']);
  });
});
