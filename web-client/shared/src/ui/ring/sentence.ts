import { m } from '../../words';
import type { Seat, Time } from './seat';

/** What the ring shows, in a sentence for those who hear it. */
export function sentence(seats: readonly Seat[], time?: Time): string {
  const people = seats.filter((seat) => seat.state !== 'free');
  const spoken = people.filter((seat) => seat.state === 'spoken');
  const parts = [
    m.common_ring_spoken({ people: people.length, spoken: spoken.length }),
    named(seats, 'speaking', m.common_ring_speaking),
    named(seats, 'hand', m.common_ring_hands),
    counted(seats, 'away', m.common_ring_away),
    counted(seats, 'free', m.common_ring_free),
    seats.some((seat) => seat.you) && m.common_ring_you(),
    time && remaining(time)
  ];
  return parts.filter(Boolean).join(' ').replace(/。 /g, '。');
}

function named(
  seats: readonly Seat[],
  what: 'speaking' | 'hand',
  say: (inputs: { names: string }) => string
): string | undefined {
  const those = seats.filter((seat) => seat[what]);
  const names = those.flatMap((seat) => (seat.name ? [m.common_person({ name: seat.name })] : []));
  if (!those.length) return undefined;
  const unnamed = names.length < those.length;
  return say({
    names: unnamed
      ? m.common_ring_people({ people: those.length })
      : names.join(m.common_join_names())
  });
}

function counted(
  seats: readonly Seat[],
  state: Seat['state'],
  say: (inputs: { people: number }) => string
): string | undefined {
  const people = seats.filter((seat) => seat.state === state).length;
  return people ? say({ people }) : undefined;
}

function remaining({ left }: Time): string {
  const seconds = Math.max(0, Math.ceil(left));
  return m.common_ring_time({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
