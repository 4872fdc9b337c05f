/** One person (or one free place) of a ring. */
export interface Seat {
  /** spoken: in this phase, or has written; silent: not yet; away: seat kept; free: nobody's yet. */
  readonly state: 'spoken' | 'silent' | 'away' | 'free';
  readonly name?: string;
  /** Speaking or writing now. */
  readonly speaking?: boolean;
  /** The person at this screen (the lead on the console): sits at six o'clock. */
  readonly you?: boolean;
  readonly hand?: boolean;
  /** For facilitators only: the share of what was said, from 0 to 1, drawn as a bar. */
  readonly share?: number;
  /** For facilitators only: written after the name. */
  readonly remark?: string;
}

/** The time of a phase: seconds left of how many. */
export interface Time {
  readonly left: number;
  readonly of: number;
}

/** The seats in the order of drawing: the one who looks first, the others as they came. */
export function seatedFromYou<S extends Seat>(seats: readonly S[]): S[] {
  const you = Math.max(
    0,
    seats.findIndex((seat) => seat.you)
  );
  return [...seats.slice(you), ...seats.slice(0, you)];
}
