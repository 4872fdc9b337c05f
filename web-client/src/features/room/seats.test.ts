import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { RoomSnapshot, RoomState } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { seatsOf } from './seats';

function room(participant: string | null, state: Partial<RoomState>): RoomSnapshot {
  return {
    role: participant ? 'resident' : 'reader',
    participant,
    state: { ...emptyRoom('residents'), ...state }
  } as RoomSnapshot;
}

const person = (participant: string, spoke = false) => ({
  participant,
  nickname: participant.toUpperCase(),
  role: 'resident' as const,
  spoke
});

describe('the circle', () => {
  const people = [person('a', true), person('b'), person('c')];

  it('shows who has spoken, who is writing, who has a hand up, who is away', () => {
    const hands = [{ participant: 'b', at: '' }];
    const seats = seatsOf(room('a', { people, hands }), ['a', 'b'], ['b']);
    expect(seats).toMatchObject([
      { state: 'spoken', name: 'A', you: true, speaking: false, hand: false },
      { state: 'silent', name: 'B', you: false, speaking: true, hand: true },
      { state: 'away', name: 'C', you: false, speaking: false, hand: false }
    ]);
  });

  it('marks whose turn it is', () => {
    const seats = seatsOf(room('a', { people, floor: 'c' }), [], []);
    expect(seats.map(({ speaking }) => speaking)).toEqual([false, false, true]);
  });

  it('takes nobody for away while it does not know who is here', () => {
    const seats = seatsOf(room('a', { people }), [], []);
    expect(seats.some(({ state }) => state === 'away')).toBe(false);
  });

  it('has no seat for a voice from the hall', () => {
    const hall = { ...person('h', true), role: 'hall' as const };
    const seats = seatsOf(room('a', { people: [...people, hall] }), [], []);
    expect(seats.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  it('keeps a seat free for a reader', () => {
    expect(seatsOf(room(null, { people }), [], []).at(-1)).toEqual({ state: 'free', you: true });
  });
});
