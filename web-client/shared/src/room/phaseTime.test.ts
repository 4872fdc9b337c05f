import { expect, it } from 'vitest';
import { phaseTime } from './phaseTime';

it('tells of the last two minutes and of the end', () => {
  expect(phaseTime(121, 600)).toBe('running');
  expect(phaseTime(120, 600)).toBe('soon');
  expect(phaseTime(0.4, 600)).toBe('soon');
  expect(phaseTime(0, 600)).toBe('over');
  expect(phaseTime(-60, 600)).toBe('over');
});

it('tells only of the end of a phase that is no longer than the warning', () => {
  expect(phaseTime(119, 120)).toBe('running');
  expect(phaseTime(0, 120)).toBe('over');
});
