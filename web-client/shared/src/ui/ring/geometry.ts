/** A point of a ring's drawing, its middle at (0, 0), y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The angle of a seat in radians: seat 0 at six o'clock, the others clockwise from it. */
export function angle(seat: number, seats: number): number {
  return Math.PI / 2 + (2 * Math.PI * seat) / seats;
}

export function at(angle: number, radius: number): Point {
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** Where seat `seat` of `seats` stands on a circle of `radius`. */
export function place(seat: number, seats: number, radius: number): Point {
  return at(angle(seat, seats), radius);
}

/** The largest dot, up to `most`, that leaves at least as much room between two of them. */
export function dotRadius(seats: number, radius: number, most: number): number {
  return round(Math.min(most, (Math.PI * radius) / seats / 2));
}

/**
 * Rows of dots for a crowd: the seat at six o'clock stays free, rows lie one inside the other and are
 * staggered. Beyond `most` dots the drawing stands for more people than it has dots.
 */
export function crowd(people: number, radius: number, most = 640): { dots: Point[]; size: number } {
  const shown = Math.min(people, most);
  const rows = Math.max(1, Math.min(4, Math.ceil(shown / 64)));
  const perRow = Math.ceil(shown / rows);
  const size = dotRadius(perRow + 6, radius * 1.1, radius * 0.0225);
  const gap = Math.max(size * 3, radius * 0.07);
  const open = shown < 24 ? (2 * Math.PI) / (shown + 1) : 0.16;
  const dots = Array.from({ length: shown }, (_, person) => {
    const row = person % rows;
    const inRow = Math.ceil((shown - row) / rows);
    const step = (2 * Math.PI - 2 * open) / Math.max(1, inRow - 1 + (rows > 1 ? 0.5 : 0));
    const seat = Math.floor(person / rows);
    const shift = row % 2 ? step / 2 : 0;
    return at(Math.PI / 2 + open + shift + seat * step, radius - row * gap);
  });
  return { dots, size };
}

/** The ring's drawing: its seats, and the box round it, without and with names outside. */
export const RING = {
  radius: 44,
  plain: { width: 114, height: 114 },
  labelled: { width: 240, height: 168 }
} as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
