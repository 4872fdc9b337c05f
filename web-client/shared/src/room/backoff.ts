const FIRST = 500;
const MOST = 15_000;

/** Milliseconds to wait before attempt 0, 1, 2 …: doubling, and apart from what others wait. */
export function delayBefore(attempt: number): number {
  const most = Math.min(MOST, FIRST * 2 ** attempt);
  return most / 2 + (Math.random() * most) / 2;
}
