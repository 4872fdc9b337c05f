import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Person, RoomState, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { needsOf } from './needs';

const START = '2026-11-24T11:00:00Z';
const at = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000);
const person = (participant: string, role: Person['role'] = 'resident'): Person => ({
  participant,
  nickname: participant,
  role,
  spoke: true
});
const said = (sequence: number, participant: string, status: Statement['status'] = 'shown') => ({
  sequence,
  participant,
  at: at(1).toISOString(),
  text: '…',
  status,
  replyTo: null,
  theme: null,
  corrected: false,
  reason: null
});
const room = (more: Partial<RoomState>): RoomState => ({
  ...emptyRoom('facilitators'),
  status: 'open',
  phase: { index: 0, startedAt: START, endsAt: at(20).toISOString() },
  people: [person('a'), person('b'), person('lead', 'facilitator')],
  ...more
});
const texts = (state: RoomState, now = at(2)) => needsOf(state, now).map(({ text }) => text);

describe('what needs a look', () => {
  it('is nothing in a talk that goes well, or is over', () => {
    expect(texts(room({ statements: [said(1, 'a')] }))).toEqual([]);
    expect(texts(room({ status: 'closed' }), at(9))).toEqual([]);
  });

  it('is silence from three minutes on, counted from the last voice or the start', () => {
    expect(texts(room({}), at(2.9))).toEqual([]);
    expect(texts(room({}), at(3))).toEqual(['3分間、声がない']);
    expect(texts(room({ statements: [said(1, 'a')] }), at(3.5))).toEqual([]);
  });

  it('is one voice with more than half, of six and more, without those who lead', () => {
    const half = ['a', 'a', 'a', 'b', 'b', 'b'].map((who, i) => said(i + 1, who));
    expect(texts(room({ statements: half }))).toEqual([]);
    expect(texts(room({ statements: [...half, said(7, 'a')] }))).toEqual(['1人の声が半分をこえた']);
    const leads = ['lead', 'lead', 'lead', 'lead', 'a', 'b'].map((who, i) => said(i + 1, who));
    expect(texts(room({ statements: leads }))).toEqual([]);
  });

  it('is first what waits to be checked, then what is held, and hands last', () => {
    const state = room({
      statements: [said(1, 'a', 'held')],
      hands: [{ participant: 'b', at: START }],
      concerns: [{ statement: 1, flags: ['abusive-words'], reports: [] }]
    });
    expect(texts(state)).toEqual(['確かめる声が1件', '止め置いた声が1件', '手が1人']);
  });
});
