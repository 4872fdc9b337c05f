import type { RoomCard } from '@kurumaza/shared/room/room';
import { dateOf } from '@kurumaza/shared/words';

/** The rooms of one day in Japan. */
export interface RoomDay {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly rooms: readonly RoomCard[];
}

/** What is still to come or going on, the next day first; and what is over, the last day first. */
export function roomDays(rooms: readonly RoomCard[]): { ahead: RoomDay[]; over: RoomDay[] } {
  const sorted = rooms.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return {
    ahead: byDay(sorted.filter((room) => !isOver(room))),
    over: byDay(sorted.filter(isOver)).reverse()
  };
}

const isOver = ({ status }: RoomCard) => status === 'closed' || status === 'cancelled';

function byDay(rooms: readonly RoomCard[]): RoomDay[] {
  const days = [...new Set(rooms.map(({ startsAt }) => dateOf(startsAt)))];
  return days.map((day) => ({
    day,
    rooms: rooms.filter(({ startsAt }) => dateOf(startsAt) === day)
  }));
}
