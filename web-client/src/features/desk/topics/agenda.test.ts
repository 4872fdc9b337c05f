import { expect, it } from 'vitest';
import { instantOf, moved, startingAgenda } from './agenda';

it('moves a step up and down, and not off the list', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});

it('reads times as they are in Japan', () => {
  expect(instantOf('2026-12-01', '20:00')).toBe('2026-12-01T11:00:00.000Z');
});

it('begins with an hour', () => {
  expect(startingAgenda().reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
});
