import type { Phase } from '@kurumaza/shared/room/room';

export type { Phase };

/** What the phases take together; a field that is empty for a moment counts for nothing. */
export const minutesOf = (agenda: readonly Phase[]): number =>
  agenda.reduce((sum, { minutes }) => sum + (minutes || 0), 0);

/** The day and time of an instant in Japan, as inputs take them. */
export function timeInJapan(instant: string): { day: string; time: string } {
  const [day = '', time = ''] = new Date(Date.parse(instant) + 9 * 3_600_000)
    .toISOString()
    .split('T');
  return { day, time: time.slice(0, 5) };
}

/** A day and time in Japan as an instant. */
export const instantOf = (day: string, time: string): string =>
  new Date(`${day}T${time}:00+09:00`).toISOString();
