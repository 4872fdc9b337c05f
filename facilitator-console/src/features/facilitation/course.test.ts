import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Phase } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { comingOf, courseOf, minutesOf } from './course';

const phase = (title: string, minutes: number): Phase => ({
  title,
  minutes,
  method: 'open',
  question: '？',
  prompts: []
});
const agenda = [phase('出しあう', 20), phase('まとめる', 10)];
const at = (index: number) => ({
  ...emptyRoom('facilitators'),
  agenda,
  phase: { index, startedAt: '2026-11-24T11:00:00Z', endsAt: '2026-11-24T11:20:00Z' }
});

describe('the course of a talk', () => {
  it('is none before it begins', () => {
    expect(courseOf(emptyRoom('facilitators'), new Date())).toBeUndefined();
  });

  it('says how much time has passed and is left, and what follows', () => {
    expect(courseOf(at(0), new Date('2026-11-24T11:05:00Z'))).toEqual({
      index: 0,
      phase: agenda[0],
      next: agenda[1],
      elapsed: 300,
      left: 900,
      passed: 0.25
    });
  });

  it('goes on counting when the time is up, and has no next at the end', () => {
    const course = courseOf(at(1), new Date('2026-11-24T11:21:00Z'));
    expect(course).toMatchObject({ left: -60, passed: 1, next: undefined });
  });

  it('has to come what follows the running phase, and all of it before it begins', () => {
    expect(comingOf(at(0))).toEqual([agenda[1]]);
    expect(comingOf(at(1))).toEqual([]);
    expect(comingOf({ ...at(0), phase: null })).toEqual(agenda);
  });

  it('adds the minutes up', () => {
    expect(minutesOf(agenda)).toBe(30);
  });
});
