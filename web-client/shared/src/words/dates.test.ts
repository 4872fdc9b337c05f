import { afterEach, describe, expect, it } from 'vitest';
import {
  clock,
  comingDay,
  dateOf,
  day,
  dayAndTime,
  dayAndWeekday,
  daysLeft,
  daysUntil,
  nearDay,
  time,
  timeSpan,
  words
} from '.';

const now = new Date('2026-11-24T20:00:00+09:00');

afterEach(() => {
  words.locale = 'ja';
});

describe('dates', () => {
  it('are written as people write them', () => {
    expect(day('2026-12-06', now)).toBe('12月6日');
    expect(day('2027-01-29', now)).toBe('2027年1月29日');
    expect(dayAndWeekday('2026-12-06', now)).toBe('12月6日(日)');
    expect(dayAndTime('2026-11-26T01:00:00Z', now)).toBe('11月26日(木) 10:00');
  });

  it('leave out the year where it is plain', () => {
    expect(comingDay('2027-01-29', now)).toBe('1月29日');
    expect(comingDay('2027-11-01', now)).toBe('2027年11月1日');
    expect(comingDay('2025-11-01', now)).toBe('2025年11月1日');
  });

  it('are near or far', () => {
    const near = (when: string) => nearDay(when, now);
    expect(near('2026-11-24T11:00:00Z')).toBe('今夜');
    expect(near('2026-11-24T05:00:00Z')).toBe('きょう');
    expect(near('2026-11-25T05:00:00Z')).toBe('あす');
    expect(near('2026-11-28T05:00:00Z')).toBe('28日(土)');
    expect(near('2026-12-01T05:00:00Z')).toBe('12月1日(火)');
  });

  it('are those of Japan, wherever the device is', () => {
    expect(dateOf('2026-11-23T15:30:00Z')).toBe('2026-11-24');
    expect(time('2026-11-23T15:00:00Z')).toBe('00:00');
  });

  it('follow the language of the screen', () => {
    words.locale = 'en';
    expect(dayAndWeekday('2026-12-06', now)).toBe('Sun, December 6');
    words.locale = 'ja-x-easy';
    expect(day('2026-12-06', now)).toBe('12月6日');
  });
});

describe('what is left', () => {
  it('counts whole days of the calendar', () => {
    expect(daysUntil('2026-12-06', now)).toBe(12);
    expect(daysUntil('2026-11-24T14:59:00Z', now)).toBe(0);
    expect(daysUntil('2026-11-24T15:00:00Z', now)).toBe(1);
  });

  it('is said in words', () => {
    expect(daysLeft('2026-12-06', now)).toBe('あと12日');
    expect(daysLeft('2026-11-24', now)).toBe('きょうまで');
    expect(daysLeft('2026-11-20', now)).toBe('4日すぎました');
  });

  it('is a clock below a day, and never below zero', () => {
    expect([640, 59.2, 0, -3, 3723].map(clock)).toEqual([
      '10:40',
      '1:00',
      '0:00',
      '0:00',
      '1:02:03'
    ]);
    expect(timeSpan('2026-11-24T11:00:00Z', 60)).toBe('20:00–21:00');
  });
});
