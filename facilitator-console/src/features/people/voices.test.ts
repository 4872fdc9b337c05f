import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Person, RoomState, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { minutesSince, voices, yetToSpeak } from './voices';

const person = (participant: string, spoke = true, role: Person['role'] = 'resident'): Person => ({
  participant,
  nickname: participant,
  role,
  spoke
});
const said = (sequence: number, participant: string): Statement => ({
  sequence,
  participant,
  at: `2026-11-24T11:0${sequence}:00Z`,
  text: '…',
  status: 'shown',
  replyTo: null,
  theme: null,
  corrected: false,
  reason: null
});
const room = (people: Person[], statements: Statement[] = []): RoomState => ({
  ...emptyRoom('facilitators'),
  people,
  statements
});

describe('the shares of the voices', () => {
  it('count statements, of all and beside the one who said most', () => {
    const [most, once, never] = voices(
      room([person('a'), person('b'), person('c')], [said(1, 'a'), said(2, 'a'), said(3, 'b')])
    );
    expect(most).toMatchObject({ statements: 2, length: 1, last: '2026-11-24T11:02:00Z' });
    expect(most?.share).toBeCloseTo(2 / 3);
    expect(once).toMatchObject({ statements: 1, length: 0.5 });
    expect(never).toMatchObject({ statements: 0, share: 0, length: 0, last: undefined });
  });

  it('are nothing before anybody has spoken', () => {
    expect(voices(room([person('a')]))).toMatchObject([{ statements: 0, share: 0, length: 0 }]);
  });
});

describe('who has not spoken yet', () => {
  it('names residents only, those who are here first', () => {
    const people = [
      person('away', false),
      person('here', false),
      person('spoke'),
      person('lead', false, 'facilitator')
    ];
    const names = yetToSpeak(room(people), new Set(['here'])).map(({ nickname }) => nickname);
    expect(names).toEqual(['here', 'away']);
  });
});

describe('minutes', () => {
  it('are whole, and never below zero', () => {
    expect(minutesSince('2026-11-24T11:00:00Z', new Date('2026-11-24T11:02:59Z'))).toBe(2);
    expect(minutesSince('2026-11-24T11:00:00Z', new Date('2026-11-24T10:59:00Z'))).toBe(0);
  });
});
