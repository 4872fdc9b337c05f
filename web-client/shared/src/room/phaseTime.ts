/** How a phase stands with its time: the last two minutes are told of, and the end. */
export type PhaseTime = 'running' | 'soon' | 'over';

const SOON = 120;

/**
 * @param left seconds until it ends; below zero once its time is up
 * @param whole its length in seconds; of a phase that is not longer than the warning, only the end is told
 */
export function phaseTime(left: number, whole: number): PhaseTime {
  if (left <= 0) return 'over';
  return left <= SOON && whole > SOON ? 'soon' : 'running';
}
