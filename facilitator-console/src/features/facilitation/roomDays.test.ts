import type { RoomCard } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { roomDays } from './roomDays';

const room = (id: string, startsAt: string, status: RoomCard['status'] = 'scheduled') =>
  ({ id, startsAt, status }) as RoomCard;

describe('the days of the rooms', () => {
  it('are those of Japan; what is ahead comes first, what is over last', () => {
    const { ahead, over } = roomDays([
      room('late', '2026-11-24T15:00:00Z'),
      room('early', '2026-11-24T11:00:00Z', 'open'),
      room('older', '2026-11-01T11:00:00Z', 'closed'),
      room('old', '2026-11-02T11:00:00Z', 'cancelled'),
      room('first', '2026-11-24T10:00:00Z')
    ]);
    expect(ahead.map(({ day, rooms }) => [day, ...rooms.map(({ id }) => id)])).toEqual([
      ['2026-11-24', 'first', 'early'],
      ['2026-11-25', 'late']
    ]);
    expect(over.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-01']);
  });
});
