import type { Phase, RoomState } from '@kurumaza/shared/room/room';

/** Where the talk stands in its agenda. */
export interface Course {
  readonly index: number;
  readonly phase: Phase;
  readonly next?: Phase;
  /** Seconds since the phase began. */
  readonly elapsed: number;
  /** Seconds that are left; below zero once its time is up. */
  readonly left: number;
  /** How much of its time has passed, from 0 to 1. */
  readonly passed: number;
}

/** The running phase and its time; undefined before the room opens and after it closes. */
export function courseOf({ agenda, phase }: RoomState, now: Date): Course | undefined {
  const running = phase && agenda[phase.index];
  if (!running) return undefined;
  const [start, end] = [Date.parse(phase.startedAt), Date.parse(phase.endsAt)];
  const elapsed = Math.max(0, (now.getTime() - start) / 1000);
  const whole = Math.max(1, (end - start) / 1000);
  return {
    index: phase.index,
    phase: running,
    next: agenda[phase.index + 1],
    elapsed,
    left: (end - now.getTime()) / 1000,
    passed: Math.min(1, elapsed / whole)
  };
}

/** The phases that have not begun. */
export const comingOf = ({ agenda, phase }: RoomState): Phase[] =>
  agenda.slice(phase ? phase.index + 1 : 0);

export function minutesOf(agenda: readonly Phase[]): number {
  return agenda.reduce((sum, { minutes }) => sum + (minutes || 0), 0);
}
