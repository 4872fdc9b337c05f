import { beforeEach, expect, it } from 'vitest';
import { carryDraft, draftOf, keepDraft } from './draft';

beforeEach(() => localStorage.clear());

it('comes along to the next seat, behind what was begun there', () => {
  keepDraft('circle', '雪の日は');
  expect(carryDraft('circle', 'table')).toBe(true);
  expect([draftOf('circle'), draftOf('table')]).toEqual(['', '雪の日は']);
  keepDraft('circle', 'もう一つ');
  carryDraft('table', 'circle');
  expect(draftOf('circle')).toBe('もう一つ\n雪の日は');
});

it('is nothing where nothing was begun', () => {
  expect(carryDraft('circle', 'table')).toBe(false);
});
