import { applyRoomEvent, emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { RoomEvent } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { counts, EVERYTHING, passing } from './filter';

const [LEAD, FIRST, SECOND] = ['a', 'b', 'c'] as const;
const at = '2026-11-24T11:00:00Z';
const join = (sequence: number, participant: string, role: 'resident' | 'facilitator') =>
  ({ sequence, kind: 'ParticipantJoined', at, participant, nickname: participant, role }) as const;
const say = (sequence: number, participant: string, text: string, replyTo: number | null = null) =>
  ({ sequence, kind: 'StatementSubmitted', at, participant, text, replyTo }) as const;

const talk: RoomEvent[] = [
  join(1, LEAD, 'facilitator'),
  join(2, FIRST, 'resident'),
  join(3, SECOND, 'resident'),
  { sequence: 4, kind: 'ThemeAdded', at, name: '朝の空き状況', part: 'issue', under: null },
  say(5, LEAD, 'どこなら預けられますか？'),
  say(6, FIRST, '７時に電話しても話し中でした。'),
  say(7, SECOND, '私もです。', 6),
  { sequence: 8, kind: 'StatementTied', at, statement: 6, theme: 4 },
  { sequence: 9, kind: 'StatementHeld', at, participant: SECOND, text: '0766-…', replyTo: 7 },
  { sequence: 10, kind: 'StatementSubmitted', at, participant: FIRST, text: 'X', replyTo: 7 },
  { sequence: 11, kind: 'StatementHidden', at, statement: 10, reason: '試し書き' },
  { sequence: 12, kind: 'StatementFlagged', at, statement: 7, flag: 'abusive-words' }
];
const room = talk.reduce(applyRoomEvent, emptyRoom('facilitators'));
const sequences = (filter: Parameters<typeof passing>[1]) =>
  passing(room, filter).map(({ sequence }) => sequence);

describe('the filters of the talk', () => {
  it('count what each shows', () => {
    expect(counts(room)).toEqual({ all: 5, unanswered: 1, unthemed: 1, held: 1, flagged: 1 });
  });

  it('leave nothing out at first', () => {
    expect(sequences(EVERYTHING)).toEqual([5, 6, 7, 9, 10]);
  });

  it('find residents’ words that nobody replied to; held and hidden replies do not count', () => {
    expect(sequences({ kind: 'unanswered', words: '' })).toEqual([7]);
  });

  it('find what has no theme', () => {
    expect(sequences({ kind: 'unthemed', words: '' })).toEqual([7]);
  });

  it('find what is held', () => {
    expect(sequences({ kind: 'held', words: '' })).toEqual([9]);
  });

  it('find what should be looked at, until somebody has', () => {
    const cleared = applyRoomEvent(room, {
      sequence: 13,
      kind: 'StatementCleared',
      at,
      statement: 7
    });
    expect(sequences({ kind: 'flagged', words: '' })).toEqual([7]);
    expect(passing(cleared, { kind: 'flagged', words: '' })).toEqual([]);
  });

  it('find one person’s, one theme’s, and words in either width', () => {
    expect(sequences({ kind: 'all', person: SECOND, words: '' })).toEqual([7, 9]);
    expect(sequences({ kind: 'all', theme: 4, words: '' })).toEqual([6]);
    expect(sequences({ kind: 'all', words: ' 7時 ' })).toEqual([6]);
    expect(sequences({ kind: 'held', person: FIRST, words: '' })).toEqual([]);
  });
});
