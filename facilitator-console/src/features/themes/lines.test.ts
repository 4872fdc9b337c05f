import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Part, RoomState, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const theme = (id: number, part: Part, under: number | null = null, more = {}) => ({
  id,
  name: `${id}`,
  part,
  under,
  parked: false,
  into: null,
  ...more
});
const said = (sequence: number, tied: number | null, status: Statement['status'] = 'shown') => ({
  sequence,
  participant: 'p',
  at: '2026-11-24T11:00:00Z',
  text: '声',
  status,
  replyTo: null,
  theme: tied,
  corrected: false,
  reason: null
});

const room: RoomState = {
  ...emptyRoom('facilitators'),
  themes: [
    theme(1, 'issue'),
    theme(2, 'against', 4),
    theme(3, 'issue', null, { parked: true }),
    theme(4, 'idea', 1),
    theme(5, 'issue', null, { into: 1 }),
    theme(6, 'idea', 5)
  ],
  statements: [
    said(11, 1),
    said(12, 4),
    said(13, 2),
    said(14, 2),
    said(15, 2, 'hidden'),
    said(16, 5)
  ]
};

describe('the lines of the board', () => {
  it('stand under their issue, also under one that was merged into it', () => {
    expect(lines(room, false).map(({ theme: { id }, depth }) => [id, depth])).toEqual([
      [1, 0],
      [4, 1],
      [2, 2],
      [6, 1]
    ]);
    expect(lines(room, true).map(({ theme: { id } }) => id)).toEqual([3]);
  });

  it('count the voices that everybody sees: of an issue all, else their own', () => {
    expect(lines(room, false).map(({ voices }) => voices)).toEqual([
      [11, 12, 13, 14, 16],
      [12],
      [13, 14],
      []
    ]);
  });

  it('weigh what speaks for an idea and against it', () => {
    expect(lines(room, false)[1]!.weight).toEqual({ for: 0, against: 2 });
    expect(lines(room, false)[3]!.weight).toBeUndefined();
  });
});
