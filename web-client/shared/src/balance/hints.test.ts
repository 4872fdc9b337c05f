import { describe, expect, it } from 'vitest';
import type { Hint } from '../room/room';
import { Attendance } from './attendance';
import { changeOf, signals } from './hints';
import type { Signal } from './signal';
import { at, hint, room, said, START } from './talk';

const minute = (count: number) => new Date(START + count * 60_000);

const silence = (participant: string, more: Partial<Signal> = {}): Signal => ({
  kind: 'silence',
  participant,
  statement: null,
  begins: true,
  holds: true,
  figures: { minutes: 12 },
  ...more
});
const oneSided: Signal = { ...silence('a'), kind: 'one-sided', participant: null };
const settled = (outcome: Hint['outcome'], minutes: number, more: Partial<Hint> = {}) =>
  hint(7, 'silence', { participant: 'a', outcome, settledAt: at(minutes), ...more });

const change = (hints: Hint[], found: Signal[], now = 60) =>
  changeOf(room([], [], { hints }), minute(now), found);

describe('a hint', () => {
  it('appears where a signal begins, and not where one only holds', () => {
    expect(change([], [silence('a')]).show).toMatchObject({ kind: 'silence', participant: 'a' });
    expect(change([], [silence('a', { begins: false })]).show).toBeUndefined();
  });

  it('stays while it holds, and passes below that', () => {
    const open = [hint(7, 'silence', { participant: 'a' })];
    expect(change(open, [silence('a', { begins: false })]).passed).toEqual([]);
    expect(change(open, [silence('a', { begins: false, holds: false })]).passed).toEqual([7]);
    expect(change(open, [silence('b')]).passed).toEqual([7]);
  });

  it('is one of its kind, and one of three', () => {
    const open = [hint(7, 'silence', { participant: 'a' })];
    expect(change(open, [silence('a'), silence('b')]).show).toBeUndefined();
    expect(change(open, [silence('a'), oneSided]).show).toBe(oneSided);
    const three = [...open, hint(8, 'question', { statement: 1 }), hint(9, 'dominant')];
    expect(change(three, [silence('a'), oneSided]).show).toBeUndefined();
  });

  it('leaves half a minute after the last', () => {
    const open = [hint(7, 'question', { statement: 1, at: at(59.6) })];
    expect(change(open, [oneSided]).show).toBeUndefined();
    expect(change(open, [oneSided], 60.1).show).toBe(oneSided);
  });

  it.each([
    ['dismissed', 15],
    ['taken', 5],
    ['passed', 3]
  ] as const)('that was %s is not given again for %i minutes', (outcome, quiet) => {
    const before = [settled(outcome, 30)];
    expect(change(before, [silence('a')], 30 + quiet - 0.1).show).toBeUndefined();
    expect(change(before, [silence('a')], 30 + quiet).show).toBeDefined();
    expect(change(before, [silence('b')], 31).show).toMatchObject({ participant: 'b' });
  });

  it('about a question is given once', () => {
    const question: Signal = { ...oneSided, kind: 'question', statement: 4 };
    const before = [settled('passed', 0, { kind: 'question', participant: null, statement: 4 })];
    expect(change(before, [question]).show).toBeUndefined();
  });
});

describe('what hints could be about', () => {
  const state = room(['a', 'b', 'c'], [said(99, 'c', 0), ...lively()]);
  const look = (more = {}, method?: 'silent') => ({
    room: { ...state, ...more, ...(method && { agenda: room([], [], {}, method).agenda }) },
    now: minute(15),
    here: new Set(['a', 'b', 'c']),
    typing: new Set<string>(),
    backSince: () => undefined
  });

  it('is found while all may speak', () => {
    expect(signals(look()).map(({ kind }) => kind)).toContain('silence');
  });

  it('is nothing under the veil, in a round, without a phase, and once it is over', () => {
    for (const more of [{ writers: 0 }, { round: [] }, { phase: null }, { status: 'closed' }]) {
      expect(signals(look(more))).toEqual([]);
    }
  });

  function lively() {
    return Array.from({ length: 15 }, (_, index) => said(index + 1, 'ab'[index % 2]!, index));
  }
});

describe('attendance', () => {
  it('counts from the return, but neither from the first look nor over a lost connection', () => {
    const attendance = new Attendance();
    attendance.follow(['a', 'b'], 0);
    attendance.follow(['a'], 50_000);
    attendance.follow(['a', 'b', 'c'], 55_000);
    expect(['a', 'b', 'c'].map(attendance.backSince)).toEqual([undefined, undefined, 55_000]);
    attendance.follow(['a'], 116_000);
    expect([...attendance.here(116_000)]).toEqual(['a']);
    attendance.follow(['a', 'b'], 120_000);
    expect(attendance.backSince('b')).toBe(120_000);
  });
});
