import type { Statement } from '../room/room';

/** How many characters a reader sees in so many statements, spaces left out. */
export function charactersOf(statements: readonly Pick<Statement, 'text'>[]): number {
  return statements.reduce(
    (sum, { text }) => sum + (text ? [...text.replace(/\s/gu, '')].length : 0),
    0
  );
}

/** A part of a whole, from 0 to 1; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/**
 * How many equally loud voices a talk sounded like: the inverse of the sum of the squared shares
 * (Hill 1973, order 2; Laakso and Taagepera 1979). From 1 (one voice) to the number of amounts
 * (all the same); 0 where nothing was said. It is of a talk, never of a person.
 *
 * @param amounts what each person said, in any unit, not below zero
 */
export function equalVoices(amounts: readonly number[]): number {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  if (all <= 0) return 0;
  return 1 / amounts.reduce((sum, amount) => sum + (amount / all) ** 2, 0);
}
