import type { Place } from '@kurumaza/shared/http/problem';

/** A part of a text; `found` where it is one of the places. */
export interface Piece {
  readonly words: string;
  readonly found: boolean;
}

/** The whole text in order, cut at the places. */
export function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    pieces.push({ words: text.slice(at, start), found: false });
    pieces.push({ words: text.slice(Math.max(at, start), end), found: true });
    at = end;
  }
  pieces.push({ words: text.slice(at), found: false });
  return pieces.filter(({ words }) => words);
}
