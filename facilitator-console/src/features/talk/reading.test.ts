import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { RoomState, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { Reading } from './reading.svelte';

const statement = (sequence: number, theme: number | null = null): Statement => ({
  sequence,
  participant: 'a',
  at: '2026-11-24T11:00:00Z',
  text: '…',
  status: 'shown',
  replyTo: null,
  theme,
  corrected: false,
  reason: null
});
const room: RoomState = {
  ...emptyRoom('facilitators'),
  statements: [statement(5), statement(8, 1), statement(9)]
};
const reading = () => new Reading(() => room);

describe('reading the talk', () => {
  it('begins at the newest and stops at both ends', () => {
    const one = reading();
    expect(one.current).toBeUndefined();
    for (const expected of [9, 8, 5, 5]) {
      one.move(-1);
      expect(one.current?.sequence).toBe(expected);
    }
    one.move(1);
    expect(one.current?.sequence).toBe(8);
  });

  it('passes on to the next when a filter takes the statement in hand away', () => {
    const one = reading();
    one.go(8);
    one.look({ kind: 'unthemed' });
    expect(one.current?.sequence).toBe(9);
  });

  it('opens the filter for a statement that it leaves out', () => {
    const one = reading();
    one.look({ kind: 'held' });
    expect(one.current).toBeUndefined();
    one.go(5);
    expect([one.filter.kind, one.current?.sequence]).toEqual(['all', 5]);
  });

  it('goes through the kinds in a circle', () => {
    const one = reading();
    const kinds = Array.from({ length: 5 }, () => {
      one.nextKind();
      return one.filter.kind;
    });
    expect(kinds).toEqual(['unanswered', 'unthemed', 'held', 'flagged', 'all']);
  });
});
