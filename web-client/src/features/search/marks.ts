/** A piece of a text; `hit` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Takes a text apart in which matches stand between U+E000 and U+E001. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\uE000[^\uE000\uE001]*\uE001)/)
    .filter(Boolean)
    .map((part) => ({ text: plain(part), hit: part.startsWith('\uE000') }));
}

/** The text without its marks. */
export const plain = (text: string): string => text.replace(/[\uE000\uE001]/g, '');
